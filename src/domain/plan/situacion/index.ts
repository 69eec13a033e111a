export { SITUACION, type Situacion, plazoLlegado, situacion } from "./situacion";

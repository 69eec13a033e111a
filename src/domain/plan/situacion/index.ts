export { SITUACION, type Situacion, situacion } from "./situacion";

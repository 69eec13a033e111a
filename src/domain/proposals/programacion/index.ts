export { agregada } from "./agregada";
export { puntosLeidos } from "./leidos";
export { nuevaProgramacion } from "./nueva";
export { programacionAlDia } from "./al-dia";
export type { PuntoProgramado, PuntosDeFila } from "./punto";

export { agregada } from "./agregada";
export { puntosLeidos } from "./leidos";
export { nuevaProgramacion } from "./nueva";
export { filasSinProgramar } from "./sin-programar";
export type { PuntoProgramado, PuntosDeFila } from "./punto";

export { type Apertura, abrirSiguiente } from "./abrir";
export {
  type Cierre,
  type DatosDelCierre,
  type PreguntaDelCierre,
  cerrar,
  guardada,
  parametrosDelCierre,
} from "./cerrar";
export { fechaSiguiente } from "./fecha-siguiente";
export { rectificar } from "./rectificar";
export type { VersionCerrada } from "./version";

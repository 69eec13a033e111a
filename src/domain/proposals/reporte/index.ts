export { type Borrador, type Falta, borradorDe, leerBorrador } from "./borrador";
export {
  type CeldaDelReporte,
  type Reporte,
  cambiosDeReporte,
  clavesDe,
  conReporte,
  sePuedeLlenar,
} from "./cambios";
export { type Campo, admiteReportado, campoDe, pideReportado } from "./campo";
export { type Responsable, respondePor, responsablesDe } from "./responsables";
export { type Ilegible, type Lectura, leerAvance, leerPorcentaje, textoDe } from "./texto";

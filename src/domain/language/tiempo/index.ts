export { type ProposedDates, proposedDates } from "./proposed-dates";
export { readTiempo } from "./read-tiempo";
export type { TiempoReading, TiempoReason, UnidadDeTiempo } from "./tiempo";

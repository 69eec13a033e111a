import type { CorteKey, LineaDeCortes } from "../../plan/cortes/cortes";
import type { FilaDelHistorial, HistorialKey } from "../../plan/cortes/historial";
import type { OwnRow, OwnTableReading } from "../own-table-reading";

/** A line of Cortes, and the sheet's row where it stands. */
export interface CorteCerrado extends OwnRow<CorteKey> {
  readonly linea: LineaDeCortes;
}

/** The table Cortes: each version of each corte that was closed. */
export type CortesReading = OwnTableReading<CorteKey, CorteCerrado>;

/** The table Historial, where it stands. Its rows are read apart, those of a corte at a time: there may be thousands. */
export type HistorialReading = OwnTableReading<HistorialKey>;

/** A closed corte with its rows. */
export interface CorteGuardado {
  readonly corte: CorteCerrado;
  readonly filas: readonly FilaDelHistorial[];
}

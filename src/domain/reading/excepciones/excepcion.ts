import { SerialDate } from "../../base/date";
import { Column, OwnTable, columns } from "../../plan/tables/column";
import type { OwnRow, OwnTableReading } from "../own-table-reading";

const column = <Key extends string>(
  key: Key,
  heading: string,
  width: number,
  help: string,
  aliases: readonly string[] = [],
): Column<Key> => ({
  key,
  heading,
  aliases,
  type: key === "fecha" ? "date" : "text",
  required: key === "regla" || key === "motivo" ? "error" : "optional",
  filledBy: key === "motivo" || key === "quien" ? "person" : "addIn",
  view: "norma",
  width,
  help,
});

/** The columns of the table Excepciones, in their order. */
export const columnasDeExcepciones = columns([
  column("fecha", "Fecha", 11, "Cuándo se aceptó la observación."),
  column("observacion", "Observación", 28, "Lo que se observó."),
  column("codigo", "Código", 9, "El código de la fila en la matriz."),
  column("accion", "Acción", 28, "La acción de la fila."),
  column("indicador", "Indicador", 28, "El indicador de la fila.", ["Indicador de gestión"]),
  column("columna", "Columna", 17, "La columna donde está lo observado."),
  column(
    "encontrado",
    "Lo encontrado",
    22,
    "Lo que había en la celda. Si cambia, la observación vuelve a aparecer.",
    ["Encontrado", "Valor", "Valor encontrado"],
  ),
  column("motivo", "Motivo", 39, "Por qué se acepta. Sin motivo, la observación vuelve a aparecer.", [
    "Razón",
  ]),
  column("quien", "Quién", 20, "Quién la aceptó.", ["Responsable"]),
  column("hoja", "Hoja", 16, "La hoja donde está lo observado, si podría estar en varias."),
  column("regla", "Regla", 20, "La clave de la regla que hizo la observación: por ella se reconoce."),
]);

export type ExcepcionKey = (typeof columnasDeExcepciones)[number]["key"];

/** The table Excepciones: what was accepted, and why, in sight of whoever opens the workbook. */
export const tablaDeExcepciones = {
  tableName: "Excepciones",
  columns: columnasDeExcepciones,
  identity: [["regla", "codigo", "columna"]],
} as const satisfies OwnTable<ExcepcionKey>;

/** What an acceptance is of: as long as a check finds just this, it is accepted. */
export interface Identity {
  readonly regla: string;
  /** The row's key, "" where it has none or shares it; then its acción and indicador say which row it is. */
  readonly codigo: string;
  readonly accion: string;
  readonly indicador: string;
  readonly columna: string;
  /** What stood there, as a person reads it: with another value the acceptance lapses. */
  readonly encontrado: string;
  /** Where it stands, "" where the rest says it: it is not lost then when the sheet is renamed. */
  readonly hoja: string;
}

/** An observación that somebody accepted, with the reason. */
export interface Excepcion extends Identity {
  /** null where the cell holds no date. */
  readonly fecha: SerialDate | null;
  readonly motivo: string;
  readonly quien: string;
  /** The rule in words, for whoever opens the workbook; "" in a table older than its column. */
  readonly observacion: string;
}

/** A row of the table Excepciones. */
export interface ExcepcionRow extends Excepcion, OwnRow<ExcepcionKey> {}

/** The table Excepciones, where it stands and what it says. */
export type ExcepcionesReading = OwnTableReading<ExcepcionKey, ExcepcionRow>;

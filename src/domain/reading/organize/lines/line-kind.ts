import { StepKind } from "../contract";

/** What a line of the source is: a row of the table, its headings, or something to leave out and why. */
export type LineKind = "fila" | "encabezado" | Exclude<StepKind, "encabezado">;

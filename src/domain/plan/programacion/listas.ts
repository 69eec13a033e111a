import { Expression, List, column, lookup } from "../formula/expression";

const list = (name: string): List => ({ name, ofTable: false });

/** Lists of the sheet Programación: whose row each is, and what it says that was due at the corte. */
export const IDS_PROGRAMADOS = list("programacion_ids");
export const METAS_PROGRAMADAS = list("programacion_metas");

/** Its dates, in a row above the table: headings of a table can't be dates. */
export const FECHAS_PROGRAMADAS = list("programacion_fechas");

/** A column of the matriz as the sheet Programación looks into it. `deLaMatriz("modo")`. */
export const deLaMatriz = (key: string): List => ({ name: key, ofTable: true });

/**
 * Programada: what the Programación has due of the row at the corte; "" where it has nothing, and a text where its points
 * can't be right.
 */
export const programada: Expression = lookup(column("id"), IDS_PROGRAMADOS, METAS_PROGRAMADAS);

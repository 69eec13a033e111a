import { Expression, List, column, lookup } from "../formula/expression";

/** Lists of the sheet Programación: whose row each is, and what it says that was due at the corte. */
export const IDS_PROGRAMADOS: List = { name: "programacion_ids", ofTable: false };
export const METAS_PROGRAMADAS: List = { name: "programacion_metas", ofTable: false };

/**
 * Programada: what the Programación has due of the row at the corte; "" where it has nothing, and a text where its points
 * can't be right.
 */
export const programada: Expression = lookup(column("id"), IDS_PROGRAMADOS, METAS_PROGRAMADAS);

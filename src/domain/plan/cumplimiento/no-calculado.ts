import { column, equal } from "../formula/expression";
import { ESTADO } from "./estado";

/** A figure that a person states, and not one that the avance gives: «reportado». */
export const noCalculado = equal(column("estado"), ESTADO.reportado);

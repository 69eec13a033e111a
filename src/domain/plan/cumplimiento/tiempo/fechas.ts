import { Expression, call, column, isNumber, less, name, when } from "../../formula/expression";

export const fechaCorte = name("fecha_corte");

const dia = (key: string): Expression => call("INT", call("N", column(key)));

/** Desde: the later of the row's Inicio and the plan's start. */
export const desde = call("MAX", dia("inicio"), call("N", name("inicio_efectivo")));

/** Último día: the row's Plazo, or where it has none the plan's end. */
export const ultimoDia = when(isNumber(column("plazo")), dia("plazo"), name("fin_efectivo"));

/** Whether the row was to begin after the corte. */
export const aunNoEmpieza = less(fechaCorte, column("desde"));

/** Whether its last day is still to come at the corte. */
export const antesDelFin = less(fechaCorte, column("ultimoDia"));

/** The first day of which a rate is counted: within the vigencia. */
export const desdeDeLaTasa = call("MAX", call("N", name("vigencia_inicio")), column("desde"));

/** The day after the last that a rate is counted to, at the corte and in its vigencia. */
export const finAlCorte = call("MIN", call("N", fechaCorte), call("N", column("ultimoDia")));
export const finDeLaVigencia = call("MIN", call("N", name("vigencia_fin")), call("N", column("ultimoDia")));

import { Expression, call, firstOf, isNumber, less, name, not, column, and } from "../formula/expression";
import { sinDemanda } from "./ilegible";
import { nadaVencido } from "./meta-a-la-fecha";
import { aunNoEmpieza, fechaCorte } from "./tiempo/fechas";
import { esDeModo } from "./tipos";

/** Why nothing is due of a row at the corte. */
export const NO_SE_DEBE = {
  porEmpezar: "por empezar",
  terminada: "terminada",
  sinDemanda: "sin demanda",
} as const;

/** What goes on in each vigencia ends with the one of its last day. */
const terminada = and(
  esDeModo(({ llega }) => llega !== "al final"),
  less(column("ultimoDia"), name("vigencia_inicio")),
);

/** Por qué nada se debe todavía, o ya: "" where something is due. */
export const noSeDebe: Expression = call(
  "IFERROR",
  firstOf(
    [
      [not(isNumber(fechaCorte)), ""],
      [aunNoEmpieza, NO_SE_DEBE.porEmpezar],
      [sinDemanda, NO_SE_DEBE.sinDemanda],
      [terminada, NO_SE_DEBE.terminada],
      [nadaVencido, NO_SE_DEBE.porEmpezar],
    ],
    "",
  ),
  "",
);

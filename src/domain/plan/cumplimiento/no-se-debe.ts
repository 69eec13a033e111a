import {
  Expression,
  and,
  call,
  column,
  equal,
  firstOf,
  isNumber,
  less,
  name,
  not,
  rounded,
  when,
} from "../formula/expression";
import { sinDemanda } from "./ilegible";
import { nadaVencido } from "./meta-a-la-fecha";
import { aunNoEmpieza, fechaCorte } from "./tiempo/fechas";
import { esDeModo } from "./tipos";

/** Why nothing is due of a row at the corte. */
export const NO_SE_DEBE = {
  porEmpezar: "por empezar",
  terminada: "terminada",
  sinDemanda: "sin demanda",
  /** «2 al año» from September: nothing will be due before the vigencia ends. */
  nadaEnLaVigencia: "nada se debe en la vigencia",
} as const;

/** What goes on in each vigencia ends with the one of its last day. */
const terminada = and(
  esDeModo(({ llega }) => llega !== "al final"),
  less(column("ultimoDia"), name("vigencia_inicio")),
);

const nadaEnLaVigencia = and(
  esDeModo(({ llega }) => llega === "cada vigencia"),
  equal(rounded(column("metaFinal")), 0),
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
      [nadaVencido, when(nadaEnLaVigencia, NO_SE_DEBE.nadaEnLaVigencia, NO_SE_DEBE.porEmpezar)],
    ],
    "",
  ),
  "",
);

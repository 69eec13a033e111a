import { Expression, and, call, column, equal, isNumber, or, when } from "../formula/expression";
import { segunElTipo } from "./tipos";
import { nombreDeTipo } from "./tipos/nombres";
import { Tipo } from "./tipos/tipo";

/** Whether the avance is of the kind that its tipo takes: a number, or the words of «cumple», which that tipo reads itself. */
const avanceLegible = or(isNumber(column("avance")), equal(column("tipo"), nombreDeTipo.cumple));

/** A part of the tipo computed for the row, or "" where the cells say nothing that can be computed. */
export const calculado = (part: (tipo: Tipo) => Expression, needs: Expression): Expression =>
  call("IFERROR", when(and(needs, avanceLegible), segunElTipo(part, ""), ""), "");

/** Cálculo: the percentage that the avance gives, before any judgement on the row: a number or "". */
export const calculo = calculado((tipo) => tipo.cumplimiento, isNumber(column("metaALaFecha")));

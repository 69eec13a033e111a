import {
  Expression,
  atLeast,
  call,
  column,
  equal,
  firstOf,
  isNumber,
  not,
  or,
  rounded,
  when,
} from "../formula/expression";
import { tipoLimpio } from "./entradas";
import { MAXIMO } from "./tipos";
import { nombreDeTipo, nombresDeTipos } from "./tipos/nombres";

const meta = rounded(column("cuantia"));
const lineaBase = rounded(column("lineaBase"));

/** Not to go over the meta: there is no línea base to come down from, or it is not above the meta. */
const esMaximo = or(not(isNumber(column("lineaBase"))), atLeast(meta, lineaBase));

/**
 * Modo: the tipo by its exact name, as every other formula asks for it; "" where it is none of the list. A «crece» that
 * has nothing to grow is kept as a level; a «se reduce» that has nothing to reduce is a maximum.
 */
export const modo: Expression = call(
  "IFERROR",
  firstOf(
    [
      [
        equal(tipoLimpio, nombreDeTipo.crece),
        when(equal(meta, lineaBase), nombreDeTipo.seMantiene, nombreDeTipo.crece),
      ],
      [equal(tipoLimpio, nombreDeTipo.seReduce), when(esMaximo, MAXIMO, nombreDeTipo.seReduce)],
      ...nombresDeTipos
        .filter((nombre) => nombre !== nombreDeTipo.crece && nombre !== nombreDeTipo.seReduce)
        .map((nombre) => [equal(tipoLimpio, nombre), nombre] as const),
    ],
    "",
  ),
  "",
);

import { Expression, Operand, column, firstOf, oneOf } from "../../formula/expression";
import { cadaPeriodo } from "./cada-periodo";
import { crece } from "./crece";
import { cumple } from "./cumple";
import { maximo } from "./maximo";
import { seMantiene } from "./se-mantiene";
import { seReduce } from "./se-reduce";
import { seVaSumando } from "./se-va-sumando";
import { Tipo } from "./tipo";

/** A new tipo is one file and its name here, in the place that it has in the list of the cell. */
export const porClave = { seVaSumando, cadaPeriodo, seMantiene, crece, seReduce, cumple };

export const tipos: readonly Tipo<NombreDeTipo>[] = Object.values(porClave);

/** Which tipo is meant, in the code. */
export type ClaveDeTipo = keyof typeof porClave;

export type NombreDeTipo = (typeof porClave)[ClaveDeTipo]["nombre"];

/** How rows are computed: the tipos, and the maximum that a «se reduce» may be. Nobody writes it; the row's cells say it. */
export const modos: readonly Tipo[] = [...tipos, maximo];

export const MAXIMO = maximo.nombre;

/**
 * What the row's own modo says, or the last operand where it has none. Modos that say the very same share a branch, so
 * that the formula in the sheet stays short enough for a reviewer to read.
 */
export function segunElModo(part: (modo: Tipo) => Operand, otherwise: Operand): Expression {
  const names = new Map<Operand, string[]>();
  for (const modo of modos) names.set(part(modo), [...(names.get(part(modo)) ?? []), modo.nombre]);
  return firstOf(
    [...names]
      .filter(([expression]) => expression !== otherwise)
      .map(([expression, sharing]) => [oneOf(column("modo"), sharing), expression] as const),
    otherwise,
  );
}

/** Whether the row's modo is one of those that a condition picks. */
export const esDeModo = (picks: (modo: Tipo) => boolean): Expression =>
  oneOf(
    column("modo"),
    modos.filter(picks).map(({ nombre }) => nombre),
  );

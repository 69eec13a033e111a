import { Expression, Operand, column, firstOf, oneOf } from "../../formula/expression";
import { cadaPeriodo } from "./cada-periodo";
import { crece } from "./crece";
import { cumple } from "./cumple";
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

/**
 * What the row's own tipo says, or the last operand where it has none. Tipos that say the very same share a branch, so
 * that the formula in the sheet stays short enough for a reviewer to read.
 */
export function segunElTipo(part: (tipo: Tipo) => Expression, otherwise: Operand): Expression {
  const names = new Map<Expression, string[]>();
  for (const tipo of tipos) names.set(part(tipo), [...(names.get(part(tipo)) ?? []), tipo.nombre]);
  return firstOf(
    [...names].map(([expression, sharing]) => [oneOf(column("tipo"), sharing), expression] as const),
    otherwise,
  );
}

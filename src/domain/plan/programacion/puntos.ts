import { Expression, and, call, column, different, isNumber, item, not, when } from "../formula/expression";
import { FECHAS_PROGRAMADAS } from "./listas";
import { NUMEROS_DE_PUNTO, clavePunto } from "./numeros";

/** A point of the row, and the date that stands above its column. */
export interface Punto {
  readonly numero: number;
  readonly valor: Expression;
  readonly fecha: Expression;
}

const puntos: readonly Punto[] = NUMEROS_DE_PUNTO.map((numero) => ({
  numero,
  valor: column(clavePunto(numero)),
  fecha: item(FECHAS_PROGRAMADAS, numero),
}));

/** The same of every point, one after the other. */
export const deCadaPunto = (part: (punto: Punto) => Expression): readonly Expression[] => puntos.map(part);

/** A text where the number of a point goes. Of spaces there is none. */
export const esTextoDePunto = ({ valor }: Punto): Expression =>
  and(not(isNumber(valor)), different(call("TRIM", valor), ""));

/** A point whose column has no date. */
export const esPuntoSinFecha = ({ valor, fecha }: Punto): Expression =>
  and(isNumber(valor), not(isNumber(fecha)));

/** What is asked of the date of each point that says something; something else where it says nothing. */
export const siDice = ({ valor }: Punto, then: Expression, otherwise: number): Expression =>
  when(isNumber(valor), then, otherwise);

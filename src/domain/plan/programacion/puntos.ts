import { Expression, and, call, column, different, isNumber, item, not, when } from "../formula/expression";
import { FECHAS_PROGRAMADAS } from "./listas";

/** As many dates as a Programación has room for: three years by quarters, one by months. */
export const PUNTOS = 12;

/** Which of the points, from 1. */
export const NUMEROS_DE_PUNTO = Array.from({ length: PUNTOS }, (_, index) => index + 1);

/** The column of a point. `clavePunto(3)` is "meta3". */
export const clavePunto = <Numero extends number>(numero: Numero) => `meta${numero}` as const;

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

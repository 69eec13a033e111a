/** As many dates as a Programación has room for: three years by quarters, one by months. */
export const PUNTOS = 12;

/** Which of the points, from 1. */
export const NUMEROS_DE_PUNTO = Array.from({ length: PUNTOS }, (_, index) => index + 1);

/** The column of a point. `clavePunto(3)` is "meta3". */
export const clavePunto = <Numero extends number>(numero: Numero) => `meta${numero}` as const;

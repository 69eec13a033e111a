import { Expression, Operand, and, equal, firstOf, name } from "../formula/expression";
import { BANDAS, NOMBRE_DEL_BORDE, nombreDeLimite, nombreDePalabra } from "./palabra";
import { Preset, presets } from "./presets";

/** What a semáforo is called whose limits are of no preset: an entity may have its own. */
export const PROPIO = "Propio";

/** The model whose words and limits stand in Parámetros; "" where there are none. */
export const nombreDelSemaforo: Expression = firstOf(
  [
    [equal(name(nombreDePalabra(1)), ""), ""],
    ...presets.map((preset) => [tieneLasBandasDe(preset), preset.nombre] as const),
  ],
  PROPIO,
);

function tieneLasBandasDe({ bandas, borde }: Preset): Expression {
  const conditions: Operand[] = [equal(name(NOMBRE_DEL_BORDE), borde)];
  for (let band = 1; band <= BANDAS; band++) {
    const { palabra = "", hasta = "" } = bandas[band - 1] ?? {};
    conditions.push(equal(name(nombreDePalabra(band)), palabra));
    if (band < BANDAS) conditions.push(equal(name(nombreDeLimite(band)), hasta));
  }
  return and(...conditions);
}

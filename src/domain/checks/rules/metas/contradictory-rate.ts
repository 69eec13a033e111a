import { periodosPorAno } from "../../../plan/cumplimiento/periodo";
import { readMeta } from "../../../language/meta";
import { periodOfAdjective, readPhrase } from "../../../language/phrase";
import { RowFinding } from "../../rows/each-row";
import { stemOf } from "./stem";

/** Most indicators don't name a period, and need not be read. */
const MAY_BE_RATE = /^\s*\p{L}+\s+(?:diari|seman|quincen|mens|bimes|trimes|cuatrim|semes|anual)/iu;

/** «Promedio mensual» is of many things in a month, not one a month. */
const MEASURES =
  /^(?:numero|cantidad|porcentaje|promedio|frecuencia|total|tasa|indice|valor|monto|nivel|proporcion|media|variacion|crecimiento|registro)$/;

/** «Informes mensuales» in the indicador and «1 informe trimestral» in the meta: not as often. */
export function otherRate(indicador: string, meta: string): RowFinding | null {
  if (!MAY_BE_RATE.test(indicador)) return null;
  const [thing, period, ...more] = readPhrase(indicador);
  const rate = period && periodOfAdjective(period.text);
  if (!thing || !rate || MEASURES.test(thing.text)) return null;
  if (more.some(({ kind, text }) => kind === "number" || periodOfAdjective(text) !== null)) return null;
  const read = readMeta(meta, { indicador });
  const { status, quantity, percent, unit, per } = read;
  if (status !== "quantified" || quantity === null || percent || read.rate === null || read.rate === rate)
    return null;
  const [counted] = unit === null || per !== null ? [] : readPhrase(unit);
  if (!counted || stemOf(counted.text) !== stemOf(thing.text)) return null;
  // «Reuniones mensuales» goes with 20 a year and with 3 each quarter: there is one each month.
  const isLess = quantity * periodosPorAno(read.rate) < 0.9 * periodosPorAno(rate);
  return isLess || quantity === 1 ? { found: meta, detail: { kind: "rate", rate } } : null;
}

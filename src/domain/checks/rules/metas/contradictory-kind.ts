import { readMeta } from "../../../language/meta";
import { secondMeasure } from "./second-measure";
import { RowFinding } from "../../rows/each-row";

/** «Porcentaje de…» in the indicador and «10 puntos» in the meta: what is counted is not what is measured. */
export function countOfPercentage(indicador: string, meta: string): RowFinding | null {
  if (!/^\s*(?:porcentaje|%)/i.test(indicador) || meta.includes("%") || secondMeasure(indicador) >= 0)
    return null;
  const { status, quantity, percent, unit, rate } = readMeta(meta, { indicador });
  if (status !== "quantified" || quantity === null || percent || (unit === null && rate === null))
    return null;
  return { found: meta, detail: { kind: "percentage" } };
}

const COUNTS = /^\s*(?:n[uú]mero|cantidad|no\.|nro\.?|n[°º])\s*de\s/i;

/** Words by which «número de…» is a percentage after all: they say what it is divided by, or compared with. */
const IS_RATIO =
  /[/%÷=*×]|\bsobre\b|\brespecto\b|\btotal|\bporcent|\bproporci|\bdividid|\bfrente a\b|\bvs\b/i;

/** «Número de trámites» in the indicador and «80 %» in the meta. «Aumentar 80 %» is said of a number, and is right. */
export function percentageOfCount(indicador: string, meta: string): RowFinding | null {
  if (
    !/%|ciento/i.test(meta) ||
    !COUNTS.test(indicador) ||
    IS_RATIO.test(indicador) ||
    secondMeasure(indicador) >= 0
  )
    return null;
  const { status, percent, comparator, relative } = readMeta(meta, { indicador });
  if (status !== "quantified" || !percent || relative) return null;
  if (comparator === "increase_by" || comparator === "decrease_by") return null;
  return { found: meta, detail: { kind: "count" } };
}

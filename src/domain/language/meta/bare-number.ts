import { readPhrase } from "../phrase";
import { claimsOf, ruleBook } from "./claims/claim";
import { rates } from "./claims/rates";
import { isOneEach } from "./frequency";
import { MetaReading, notQuantified } from "./meta";

const PERCENT = /^\W*(?:%|porcentaje|pct)|[*x×] ?100\b|\(\s*(?:en )?(?:%|porcentaje)\s*\)|%\s*$/i;
const often = ruleBook(rates);
const RATIO = /\/\s*(?:no|n[°º]|numero|número|total|cantidad)\b/i;

/**
 * Reads a meta that is only a number by its indicador: «80» of «Porcentaje de trámites» is 80 %, «4» of «Número de
 * reuniones mensuales» is 4 a month. Where the indicador leaves a doubt («1», «0,8» of a percentage) it is not read.
 */
export function readByIndicador(reading: MetaReading, indicador: string): MetaReading {
  const { quantity, percent, rate } = reading;
  if (quantity === null || percent || rate !== null || indicador === "") return reading;
  if (PERCENT.test(indicador)) {
    return quantity > 1 && quantity <= 100
      ? { ...reading, percent: true, unit: "%" }
      : notQuantified("unclear");
  }
  if (RATIO.test(indicador)) return notQuantified("unclear");
  const found = claimsOf(readPhrase(indicador), indicador, often).flatMap((claim) =>
    claim?.kind === "rate" && claim.as !== "span" && claim.unit !== null ? [claim] : [],
  );
  const [first] = found;
  if (!first || found.some(({ unit }) => unit !== first.unit)) return reading;
  // «4» of «Número de informes trimestrales» are the year's, as «4 informes trimestrales» are.
  const isYears = first.as === "adjective" && isOneEach(first.unit!, quantity);
  return { ...reading, rate: isYears ? "año" : first.unit };
}

import { isBlank } from "../../../base/cell";
import { MetaReading, readMeta } from "../../../language/meta";
import { MarcoKey } from "../../../plan/tables/marco-operativo";
import { MatrizKey } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { secondMeasure } from "./second-measure";
import { keyForPeople } from "../../../language/spelling/same-text";

type Row = TableRow<MarcoKey> | TableRow<MatrizKey>;

const metaOf = ({ values: { meta, indicador } }: Row): MetaReading =>
  readMeta(String(meta), { indicador: String(indicador) });

/** Whether a row of the marco has two metas or two indicadores in a cell. */
export const isCompound = (row: TableRow<MarcoKey>): boolean =>
  secondMeasure(String(row.values.indicador)) >= 0 || metaOf(row).status === "compound";

/**
 * Whether a row of the matriz follows up one part of a compound row of the marco. The matriz has a row for each part,
 * with its own figures, and none of them changes what was adopted.
 */
export function isPartOf(part: TableRow<MatrizKey>, whole: TableRow<MarcoKey>): boolean {
  const indicador = heldIn(whole, part, "indicador");
  const meta = heldIn(whole, part, "meta");
  if (indicador === "none" || meta === "none" || (indicador === "same" && meta === "same")) return false;
  return meta === "same" || metaOf(whole).parts.some((each) => saysTheSame(each, metaOf(part)));
}

/** Whether a text says what another does, or how it begins or ends. */
function heldIn(whole: Row, part: Row, key: "indicador" | "meta"): "same" | "part" | "none" {
  if (isBlank(part.values[key])) return "none";
  const [all, some] = [keyForPeople(whole.values[key]), keyForPeople(part.values[key])];
  if (all === some) return "same";
  return all.startsWith(some) || all.endsWith(some) ? "part" : "none";
}

const saysTheSame = (a: MetaReading, b: MetaReading) =>
  a.quantity === b.quantity && a.percent === b.percent && a.rate === b.rate;

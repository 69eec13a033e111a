import { ColumnKey } from "../contract";
import { Places, WorkRow, isBlankIn } from "../work-row";

/** What is said once of a meta, and holds for all that is done for it. */
export const OF_A_META: readonly ColumnKey[] = ["codigo", "meta", "indicador", "lineaBase"];
/** What makes a row of its own: something that is done, or when. */
const OF_A_DEED: readonly ColumnKey[] = ["actividades", "inicio", "plazo"];

/** Without dates of their own, so many rows and such a part of all have to do without a meta. */
const LEAST = 3;
const PART = 0.15;

export const has = (row: WorkRow, places: Places, keys: readonly ColumnKey[]) =>
  keys.some((key) => !isBlankIn(row, places.get(key)));

/** Whether a row begins what is done for another meta. */
export const beginsMeta = (row: WorkRow, places: Places) => has(row, places, ["meta", "indicador"]);

/** Whether a row is one of its own in a table of activities under their metas: it begins a meta, or something is done in it. */
export const isDeed = (row: WorkRow, places: Places) =>
  beginsMeta(row, places) || has(row, places, OF_A_DEED);

/**
 * Whether the rows of a table are what is done for each meta, and the meta is merged over them: each has its dates, or many have
 * an actividad and neither meta nor indicador.
 */
export function isNested(rows: readonly WorkRow[], places: Places): boolean {
  if (!places.has("actividades") || !(places.has("meta") || places.has("indicador"))) return false;
  const under = rows.filter((row) => has(row, places, ["actividades"]) && !beginsMeta(row, places));
  const dated = places.has("inicio") || places.has("plazo");
  return dated ? under.length > 0 : under.length >= LEAST && under.length >= rows.length * PART;
}

/** The rows of each meta, from the one that says it on. */
export function byMeta(rows: readonly WorkRow[], places: Places): readonly (readonly WorkRow[])[] {
  const groups: WorkRow[][] = [];
  for (const row of rows) {
    if (groups.length === 0 || beginsMeta(row, places)) groups.push([row]);
    else groups.at(-1)!.push(row);
  }
  return groups;
}

import { CellValue } from "../../../base/cell";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { matriz } from "../../../plan/tables/matriz";
import { Column, Table } from "../../../plan/tables/column";
import { matchers } from "../../header";
import { columnsByHeading, normalizeHeading } from "../../heading";
import { ColumnKey, Target } from "../contract";
import { PLAIN, Role, meaningsOf, plainHeading } from "./heading-meaning";

/** What the headings of a table were taken for. */
export interface HeadedColumns {
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** How plainly each of those columns says so: 1 for its own words. */
  readonly ranks: ReadonlyMap<number, number>;
  /** Columns that say as plainly what another was taken for, with the key. */
  readonly rivals: ReadonlyMap<number, ColumnKey>;
}

interface Candidate {
  readonly column: number;
  readonly key: ColumnKey;
  readonly rank: number;
}

const tables: Readonly<Record<Target, Table<ColumnKey>>> = { marcoOperativo, matriz };
const other: Readonly<Record<Target, Target>> = { marcoOperativo: "matriz", matriz: "marcoOperativo" };
const byHeading = {
  marcoOperativo: columnsByHeading<ColumnKey>(marcoOperativo),
  matriz: columnsByHeading<ColumnKey>(matriz),
};

/** What a year in a heading takes from it: «Meta 2024» is a meta where none is of the whole plan. */
const DATED = 0.15;
const OF_THE_OTHER = 0.96;
/** From here on a heading says it in so many words. */
const EXACT = 0.99;

/**
 * Tells which column each heading is of, the plainest first: those of the table that it is to become, and what only the other
 * standard table has, which is kept by its meaning. What the rows belong to, a programa or an eje, is the acción where no
 * heading says it.
 *
 * @param headings of all columns; "" for one without
 */
export function matchHeadings(
  headings: readonly string[],
  target: Target,
  left = 0,
  right = Infinity,
): HeadedColumns {
  const candidates = headings.flatMap((text, column) =>
    text === "" || column < left || column >= right ? [] : candidatesOf(text, column, target),
  );
  candidates.push(...namesOf(headings, target));
  candidates.sort((a, b) => b.rank - a.rank || a.column - b.column);
  const columns: Partial<Record<ColumnKey, number>> = {};
  const ranks = new Map<number, number>();
  for (const { column, key, rank } of candidates) {
    if (columns[key] !== undefined || ranks.has(column)) continue;
    columns[key] = column;
    ranks.set(column, rank);
  }
  const { inicio, tiempos } = columns;
  if (
    inicio !== undefined &&
    tiempos !== undefined &&
    columns.plazo === undefined &&
    isADay(headings[tiempos]!)
  ) {
    delete columns.tiempos;
    columns.plazo = tiempos;
  }
  const rivals = new Map<number, ColumnKey>();
  for (const { column, key, rank } of candidates) {
    const taken = columns[key];
    if (taken === undefined || taken === column || ranks.has(column)) continue;
    if (rank >= PLAIN && rank >= ranks.get(taken)!) rivals.set(column, key);
  }
  return { columns, ranks, rivals };
}

/** What a code is of, in the table that has it, its name is too. */
const CODE_OF = /^(?:codigo|cod|id) (?:del? )?(?:la )?(accion|actuacion|actividad|indicador|kpi|meta)\b/;
const NAMED: Readonly<Record<string, Role>> = {
  accion: "accion",
  actuacion: "accion",
  actividad: "actividades",
  indicador: "indicador",
  kpi: "indicador",
  meta: "meta",
};
const NAME = /^(?:nombre|denominacion|titulo)(?: (?:corto|castellano|espanol|en castellano|en espanol))?$/;
const BY_ITS_CODE = 0.8;

/** «Nombre» beside «Código de la actuación» is that of the actuación. */
function namesOf(headings: readonly string[], target: Target): Candidate[] {
  const words = headings.map(plainHeading);
  const noun = words.map((text) => CODE_OF.exec(text)?.[1]).find((found) => found !== undefined);
  const column = words.findIndex((text) => NAME.test(text));
  return noun === undefined || column < 0
    ? []
    : [{ column, key: keyOf(NAMED[noun]!, target), rank: BY_ITS_CODE }];
}

/** Beside an inicio, «Plazo» and «Fecha límite» are days, not how long it takes. */
const isADay = (heading: string) => /plazo|fecha/i.test(heading);

function candidatesOf(text: string, column: number, target: Target): Candidate[] {
  const found = new Map<ColumnKey, number>();
  const add = (key: ColumnKey, rank: number) => found.set(key, Math.max(rank, found.get(key) ?? 0));
  const dated = /(?:19|20)\d\d/.test(text) ? DATED : 0;
  const normalized = normalizeHeading(text);
  // «Avance (%)» is no avance, and what stands between parentheses is not looked at.
  const plain = !/\(\s*%\s*\)/.test(text);
  const own = plain ? byHeading[target].get(normalized) : undefined;
  const foreign = plain ? byHeading[other[target]].get(normalized) : undefined;
  if (own !== undefined && isKept(target, own)) add(own, 1 - dated);
  if (foreign !== undefined && own === undefined && isKept(other[target], foreign))
    add(translated(foreign, target), OF_THE_OTHER - dated);
  for (const { key, rank } of meaningsOf(text)) add(keyOf(key, target), rank);
  return [...found].map(([key, rank]) => ({ column, key, rank }));
}

/** Not what only our formulas compute; a cumplimiento is one that somebody states. */
function isKept(target: Target, key: ColumnKey): boolean {
  const column = tables[target].columns.find((each) => each.key === key)!;
  return column.filledBy !== "formula" || key === "cumplimiento";
}

/** The key of a role in a table: the responsable has another name in each. */
const keyOf = (role: Role, target: Target): ColumnKey =>
  role === "responsables" && target === "matriz" ? "responsable" : role;

const translated = (key: ColumnKey, target: Target): ColumnKey =>
  key === "responsable" || key === "responsables" ? keyOf("responsables", target) : key;

/** Whether a heading says in so many words what a column of the table is called. */
export const saysExactly = (heading: string, rank: number | undefined, target: Target) =>
  (rank !== undefined && rank >= EXACT) || matchers[target].knows(normalizeHeading(heading));

/** The column that a key names, in the table of the target or in the other; undefined for none. */
export const columnOfKey = (key: ColumnKey, target: Target): Column<ColumnKey> | undefined =>
  tables[target].columns.find((each) => each.key === key) ??
  tables[other[target]].columns.find((each) => each.key === key);

/** Whether the cells of a column of choices are some of them, for the most part. */
export function holdsItsChoices(key: ColumnKey, target: Target, cells: readonly CellValue[]): boolean {
  const choices = columnOfKey(key, target)?.choices;
  if (!choices) return true;
  const known = new Set(choices.map((choice) => choice.toLowerCase()));
  const filled = cells.filter((cell) => String(cell).trim() !== "");
  const ofThem = filled.filter((cell) => known.has(String(cell).trim().toLowerCase())).length;
  return ofThem * 2 >= filled.length;
}

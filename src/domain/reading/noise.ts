import { CellValue, isBlank } from "../base/cell";
import { TableReading } from "./reading";
import { TableRow } from "../plan/tables/row";
import { perReading } from "./per-reading";

/**
 * Rows that are no row of the plan: what pages leave in a table that comes from Word or PDF. `footer`: a page number, an
 * address, a slogan; `dashes`: a separator; `rest`: the end of a row that a page cut in two; `shifted`: an indicator that
 * stands one row below its meta, which is `unshifted`; `loose`: a lone tiempo or resource that slid out of its row.
 */
export type Noise = "footer" | "dashes" | "rest" | "shifted" | "unshifted" | "loose";

export interface NoisyRow<Key extends string> {
  readonly kind: Noise;
  readonly row: TableRow<Key>;
  /** The columns in which it has something of its own. */
  readonly filled: readonly Key[];
}

/** Finds the rows of a table that are no row of the plan. In nearly all plans there are none. */
export const noiseIn: <Key extends string>(reading: TableReading<Key>) => readonly NoisyRow<Key>[] =
  perReading(findNoise);

function findNoise<Key extends string>({ rows }: TableReading<Key>): readonly NoisyRow<Key>[] {
  const found: NoisyRow<Key>[] = [];
  /** The last row of the plan. */
  let above: TableRow<Key> | undefined;
  for (const row of rows) {
    if (isWhole(row)) {
      above = row;
      continue;
    }
    const own = ownCells(row);
    const filled = own.filter((key) => !isDash(row.values[key]));
    const kind = kindOf(row, above, own, filled);
    if (kind === "shifted" && above) found.push({ kind: "unshifted", row: above, filled: [] });
    if (kind) found.push({ kind, row, filled });
    else above = row;
  }
  return found;
}

const valueOf = (row: TableRow, key: string): CellValue => row.values[key] ?? "";

const BEGINS_AS_TEXT = /^[\p{L}\d%¿¡]/u;

/** Its answer for the letters that nearly every text begins with. */
const begins = Array.from({ length: 256 }, (_, code) => BEGINS_AS_TEXT.test(String.fromCharCode(code)));

/** A look for nearly every row: it says what is measured and how much. */
function isWhole({ values }: TableRow): boolean {
  // By their names: a key that is looked up costs as much as all the rest.
  return saysSomething(values.accion) && saysSomething(values.indicador) && saysSomething(values.meta);
}

function saysSomething(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value !== undefined;
  return value.length >= 4 && (begins[value.charCodeAt(0)] ?? BEGINS_AS_TEXT.test(value));
}

/** The columns where the row has something of its own: neither carried from above nor computed. */
function ownCells<Key extends string>(row: TableRow<Key>): readonly Key[] {
  return (Object.keys(row.values) as Key[]).filter(
    (key) => !row.carried.includes(key) && row.formulas[key] === undefined && !isBlank(row.values[key]),
  );
}

function kindOf<Key extends string>(
  row: TableRow<Key>,
  above: TableRow<Key> | undefined,
  own: readonly Key[],
  filled: readonly Key[],
): Noise | undefined {
  const texts = filled.map((key) => String(row.values[key]));
  if (texts.length === 0 && own.some((key) => LINE.test(String(row.values[key])))) return "dashes";
  if (texts.length > 0 && texts.length <= 2 && texts.some((text) => FOOTER.test(text))) return "footer";
  if (!above || filled.some((key) => key === "accion")) return undefined;
  if (isShifted(row, above, filled)) return "shifted";
  if (isRest(row, above, filled)) return "rest";
  return filled.length === 1 && LOOSE.has(filled[0]!) ? "loose" : undefined;
}

/** What belongs to a row of the marco and is no row by itself. */
const LOOSE: ReadonlySet<string> = new Set(["beneficios", "responsables", "recursos", "tiempos"]);

/** Nothing but dashes, or what scanning leaves in a cell that has nothing. */
const isDash = (value: CellValue) => typeof value === "string" && /^[\s|\\$_=*.·–—-]+$/.test(value);

/** One dash is how a blank is filled in; two are a line. */
const LINE = /[-_=–—]{2,}/;

const FOOTER =
  /^\s*(?:<[a-z]+>|p[aá]g(?:ina|\.)?\s*\d+(?:\s*(?:de|\/)\s*\d+)?\s*$|nit\s*[:.]?\s*\d|(?:cra|carrera|calle|cll)\b\.?\s*\d|tel(?:[eé]fono|efax)?s?\s*[:.]?\s*\d|c[oó]digo postal\b|win2pdf\b|\S+@\S+\.\S+\s*$)/i;

/** «3 al año» in one row and its indicator in the next, perhaps by another activity: a merged cell came apart. */
function isShifted(row: TableRow, above: TableRow, filled: readonly string[]): boolean {
  return (
    filled[0] === "indicador" &&
    filled.every((key) => key === "indicador" || key === "actividades") &&
    isBlank(valueOf(row, "meta")) &&
    isBlank(valueOf(above, "indicador")) &&
    !isBlank(valueOf(above, "meta"))
  );
}

/** Texts that go on in lower case where the ones above them break off, in a row that does not say what is measured. */
function isRest<Key extends string>(
  row: TableRow<Key>,
  above: TableRow<Key>,
  filled: readonly Key[],
): boolean {
  const texts = filled.filter((key) => typeof row.values[key] === "string");
  const goes = texts.filter((key) => goesOn(String(row.values[key]), String(above.values[key])));
  if (filled.every((key) => key !== "indicador" && key !== "meta")) return goes.length > 0;
  if (filled.includes("indicador" as Key) && filled.includes("meta" as Key)) return false;
  return goes.length > 0 && goes.length === texts.length;
}

const goesOn = (text: string, before: string) => /^\s*\p{Ll}/u.test(text) && /[\p{L}\d,]\s*$/u.test(before);

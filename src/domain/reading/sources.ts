import { isBlank } from "../cell/cell";
import { MarcoReading, MatrizReading } from "./reading";

type Reading = MarcoReading | MatrizReading;

/** Of a pasted table some rows are ghosts or halves, and what was cut by a page stands together again. */
const MOST = 2 / 3;

/**
 * Sets aside the tables in plain cells that were organized: those whose indicadores stand, most of them, in an Excel
 * table of the same kind. They stay as they were in their sheet, and are no part of the plan nor checked again.
 *
 * @returns the tables that count, and the sheets of the others
 */
export function withoutSources<Each extends Reading>(
  readings: readonly Each[],
): { readonly counted: Each[]; readonly sources: readonly string[] } {
  const own = readings.filter(({ tableName, rows }) => tableName !== undefined && rows.length > 0);
  const isSource = (each: Each) =>
    each.tableName === undefined && !hasAvance(each) && own.some((table) => holds(table, each));
  if (own.length === 0) return { counted: [...readings], sources: [] };
  return {
    counted: readings.filter((each) => !isSource(each)),
    sources: readings.filter(isSource).map(({ sheet }) => sheet),
  };
}

/** A table where somebody follows the plan is nobody's source. */
const hasAvance = ({ rows }: Reading) =>
  rows.some(({ values }) => "avance" in values && !isBlank(values.avance));

function holds(table: Reading, other: Reading): boolean {
  const indicadores = new Set(indicadoresOf(table));
  const asked = indicadoresOf(other);
  const found = asked.filter((indicador) => indicadores.has(indicador)).length;
  return asked.length > 0 && found >= asked.length * MOST;
}

const indicadoresOf = ({ rows }: Reading) =>
  (rows as readonly { readonly values: { readonly indicador: unknown } }[])
    .map(({ values }) => lettersOf(String(values.indicador)))
    .filter((text) => text !== "");

/** Organizing mends spaces, line breaks and hyphens. */
const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

import { leerNumero } from "../base/written-numbers";
import { fold } from "../language/spelling/fold";
import { CellValue, isBlank } from "../base/cell";
import { isOurTable } from "./our-table";
import { MarcoReading, MatrizReading } from "./reading";

type Reading = MarcoReading | MatrizReading;

/** Of a pasted table some rows are ghosts or halves, and what was cut by a page stands together again. */
const MOST = 2 / 3;

/**
 * Sets aside the tables that were organized: those whose indicadores stand, most of them, in an Excel table of the same
 * kind; an Excel table only where that one is of ours and comes after it. They stay as they were in their sheet, and are
 * no part of the plan nor checked again.
 *
 * @returns the tables that count, and the sheets of the others
 */
export function withoutSources<Each extends Reading>(
  readings: readonly Each[],
): { readonly counted: Each[]; readonly sources: readonly string[] } {
  const own = readings.filter(({ tableName, rows }) => tableName !== undefined && rows.length > 0);
  const isSource = (each: Each, place: number) =>
    own.some(
      (table) =>
        (each.tableName === undefined ||
          (!isOurTable(each) && isOurTable(table) && readings.indexOf(table) > place)) &&
        holds(table, each) &&
        !follows(each, table),
    );
  if (own.length === 0) return { counted: [...readings], sources: [] };
  const isSet = readings.map(isSource);
  return {
    counted: readings.filter((_, place) => !isSet[place]),
    sources: readings.filter((_, place) => isSet[place]).map(({ sheet }) => sheet),
  };
}

/** Whether somebody follows the plan in a table: by an avance, or by percentages that the other one does not report. */
function follows(each: Reading, table: Reading): boolean {
  const reported = new Set(
    table.rows.flatMap(({ values }) => ("reportado" in values ? values.reportado : [])),
  );
  return each.rows.some(
    ({ values }) =>
      "avance" in values &&
      (!isBlank(values.avance) ||
        [values.reportado, values.cumplimiento].some(
          (stated) =>
            percentagesOf(stated).length > 0 && !percentagesOf(stated).some((one) => reported.has(one)),
        )),
  );
}

/** The fractions that a stated percentage may be: 80 is 80 %, as 0,8 is. */
function percentagesOf(stated: CellValue): readonly number[] {
  const value = typeof stated === "string" ? leerNumero(stated) : stated;
  return typeof value === "number" ? [value, Number((value / 100).toPrecision(12))] : [];
}

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
const lettersOf = (text: string) => fold(text).text.replace(/[^\p{L}\p{N}]+/gu, "");

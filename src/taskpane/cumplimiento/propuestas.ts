import { lecturaDeMeta } from "../../domain/catalogue/panel/lectura-de-meta";
import { CellValue, isBlank } from "../../domain/base/cell";
import { StandingProposal } from "../../domain/proposals/matriz";
import {
  COLUMNS_IN_UNIT,
  PlanFacts,
  ProposedCells,
  ProposedKey,
  Question,
  RowProposal,
  isPercentMeta,
  proposeRow,
  readRowMeta,
} from "../../domain/language/meta";
import { keyForPeople } from "../../domain/language/spelling/same-text";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { columnOf } from "../../domain/plan/tables/column";
import { MatrizKey, matriz as table } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";
import { CellChange } from "../../excel/workbook";

/** What the workbook says of the plan, for the metas that need it. */
export function factsOf({ counts, parametros }: WorkbookReading): PlanFacts {
  const inicio = parametros.inicio_plan;
  return { counts, inicio: typeof inicio === "number" ? inicio : undefined };
}

/** What was understood of a row's meta, where it is put otherwise: of «4 veces al mes» there is nothing to add. */
export function lecturaDe({ meta, indicador }: TableRow<MatrizKey>["values"]): string {
  const lectura = lecturaDeMeta(readRowMeta({ meta, indicador }));
  const asWritten = (text: CellValue) => keyForPeople(String(text)).replace(/[\s.]/g, "");
  return asWritten(lectura) === asWritten(meta) ? "" : lectura;
}

/** Tells what was read in a text from the rest of a list. */
export const claveDe = ({ text, cells }: StandingProposal) => `${text}/${JSON.stringify(cells)}`;

/** Proposals as they are shown: equal ones once, in the order of the rows. */
export function comunes(proposals: readonly RowProposal[]): readonly StandingProposal[] {
  const groups = new Map<string, StandingProposal & { readonly rows: TableRow<MatrizKey>[] }>();
  for (const { row, cells } of proposals) {
    const text = String(row.values.meta).trim();
    const key = JSON.stringify([text.toLowerCase(), cells]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { text, cells, rows: [row] });
  }
  return [...groups.values()];
}

/**
 * The blank cells of a row that some values fill in, in the columns that its table has. With the Cantidad of a meta that
 * is a percentage, the figures in its unit become percentages.
 */
export function cambiosDeFila(
  matriz: MatrizReading,
  row: TableRow<MatrizKey>,
  cells: ProposedCells,
): readonly CellChange[] {
  const blank = Object.entries(cells).filter(([key]) => isBlank(row.values[key as ProposedKey]));
  return escritos(matriz, row, Object.fromEntries(blank));
}

/**
 * What a correction writes in all the rows that were read alike: what it says, and nothing where it takes back what had
 * been read. Cells of which neither says anything stay as they are.
 *
 * @param read what the cells hold, as it was read
 */
export function cambiosDeCorreccion(
  matriz: MatrizReading,
  rows: readonly TableRow<MatrizKey>[],
  read: ProposedCells,
  answer: ProposedCells,
): readonly CellChange[] {
  const blank = Object.fromEntries(Object.keys(read).map((key) => [key, ""]));
  const said = Object.entries({ ...blank, ...answer }) as [ProposedKey, CellValue][];
  return rows.flatMap((row) => {
    const changed = said.filter(([key, value]) => row.values[key] !== value);
    return escritos(matriz, row, Object.fromEntries(changed));
  });
}

function escritos(
  matriz: MatrizReading,
  row: TableRow<MatrizKey>,
  cells: ProposedCells,
): readonly CellChange[] {
  const entries = Object.entries(cells) as [ProposedKey, CellValue | undefined][];
  const percentages = isPercentMeta(row.values)
    ? COLUMNS_IN_UNIT.flatMap((key) => matriz.columns[key] ?? [])
    : [];
  return entries.flatMap(([key, value]): CellChange[] => {
    const column = matriz.columns[key];
    if (column === undefined || value === undefined) return [];
    const heading = columnOf(table, key).heading;
    const place = { sheet: matriz.sheet, row: row.number, column, heading };
    return [{ place, value, ...(key === "cantidad" && percentages.length > 0 && { percentages }) }];
  });
}

/**
 * What an answer writes in the rows that it is about. To «how many are there?» the answer is in `veces`: each row keeps
 * its own quantity («1 por dependencia» and «3 por dependencia» are one question).
 */
export function cambiosDeRespuesta(
  matriz: MatrizReading,
  { kind, per = "", rows }: Question,
  answer: ProposedCells,
): readonly CellChange[] {
  const { veces } = answer;
  const cellsOf = (row: TableRow<MatrizKey>) =>
    kind === "count" && typeof veces === "number"
      ? proposeRow(row.values, { counts: new Map([[per, veces]]) }).cells
      : answer;
  return rows.flatMap((row) => cambiosDeFila(matriz, row, cellsOf(row)));
}

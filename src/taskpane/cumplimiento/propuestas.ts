import { lecturaDeMeta } from "../../domain/catalogue/panel/lectura-de-meta";
import { CellValue, isBlank } from "../../domain/cell/cell";
import {
  COLUMNS_IN_UNIT,
  PlanFacts,
  ProposedCells,
  Question,
  RowProposal,
  isPercentMeta,
  proposeRow,
  readRowMeta,
} from "../../domain/meta";
import { foldedKey } from "../../domain/phrase";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { columnOf } from "../../domain/tables/column";
import { MatrizKey, matriz as table } from "../../domain/tables/matriz";
import { TableRow } from "../../domain/tables/row";
import { CellChange } from "../../excel/workbook";

/** What the workbook says of the plan, for the metas that need it. */
export function factsOf({ counts, parametros }: WorkbookReading): PlanFacts {
  const inicio = parametros.inicio_plan;
  return { counts, inicio: typeof inicio === "number" ? inicio : undefined };
}

/** Proposals for rows whose meta says the same. */
export interface PropuestaComun {
  readonly meta: string;
  /** What it was understood to say; "" where that is the meta word for word. */
  readonly lectura: string;
  readonly cells: ProposedCells;
  readonly count: number;
}

/** What was understood of a row's meta, where it is put otherwise: of «4 veces al mes» there is nothing to add. */
function lecturaDe({ meta, indicador }: TableRow<MatrizKey>["values"]): string {
  const lectura = lecturaDeMeta(readRowMeta({ meta, indicador }));
  const asWritten = (text: CellValue) => foldedKey(String(text)).replace(/[\s.]/g, "");
  return asWritten(lectura) === asWritten(meta) ? "" : lectura;
}

/** Proposals as they are shown: equal ones once, in the order of the rows. */
export function comunes(proposals: readonly RowProposal[]): readonly PropuestaComun[] {
  const groups = new Map<string, PropuestaComun>();
  for (const { row, cells } of proposals) {
    const meta = String(row.values.meta).trim();
    const key = JSON.stringify([meta.toLowerCase(), cells]);
    const { lectura, count } = groups.get(key) ?? { lectura: lecturaDe(row.values), count: 0 };
    groups.set(key, { meta, lectura, cells, count: count + 1 });
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
  const entries = Object.entries(cells) as [keyof ProposedCells, CellValue | undefined][];
  const percentages = isPercentMeta(row.values)
    ? COLUMNS_IN_UNIT.flatMap((key) => matriz.columns[key] ?? [])
    : [];
  return entries.flatMap(([key, value]): CellChange[] => {
    const column = matriz.columns[key];
    if (column === undefined || value === undefined || !isBlank(row.values[key])) return [];
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

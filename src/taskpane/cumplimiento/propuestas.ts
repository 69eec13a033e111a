import { lecturaDeMeta } from "../../domain/catalogue/panel/lectura-de-meta";
import { CellValue, isBlank } from "../../domain/base/cell";
import { StandingProposal, porcentualDe } from "../../domain/proposals/matriz";
import {
  COLUMNS_IN_UNIT,
  PERCENT_FORMAT,
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
import { Changes, together } from "../../domain/changes/changes";
import { editOf } from "../../domain/changes/edit";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { MatrizKey, matriz as table } from "../../domain/plan/tables/matriz";
import { isId } from "../../domain/plan/tables/matriz-id";
import { PuntosDeFila, puntosLeidos } from "../../domain/proposals/programacion";
import { TableRow } from "../../domain/plan/tables/row";

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

/** What the metas of some rows say date by date. */
export const puntosDe = (proposals: readonly RowProposal[]): readonly PuntosDeFila[] =>
  proposals.flatMap(({ row: { values } }) => {
    const puntos = puntosLeidos(values);
    return puntos.length > 0 && isId(values.id) ? [{ id: values.id, puntos }] : [];
  });

/**
 * The blank cells of a row that some values fill in, in the columns that its table has. With the Cantidad of a meta that
 * is a percentage, the figures in its unit become percentages.
 */
export function cambiosDeFila(
  matriz: MatrizReading,
  row: TableRow<MatrizKey>,
  cells: ProposedCells,
): Changes {
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
): Changes {
  const blank = Object.fromEntries(Object.keys(read).map((key) => [key, ""]));
  const said = Object.entries({ ...blank, ...answer }) as [ProposedKey, CellValue][];
  const changes = rows.map((row) => {
    const changed = said.filter(([key, value]) => row.values[key] !== value);
    return escritos(matriz, row, Object.fromEntries(changed));
  });
  return together(changes);
}

function escritos(matriz: MatrizReading, row: TableRow<MatrizKey>, cells: ProposedCells): Changes {
  const entries = Object.entries(cells) as [ProposedKey, CellValue | undefined][];
  const edits = entries.flatMap(([key, value]) =>
    value === undefined ? [] : (editOf(table, matriz, row, key, value) ?? []),
  );
  if (cells.cantidad !== undefined) {
    const porcentual = porcentualDe(row.values, cells.por ?? row.values.por);
    edits.push(...[editOf(table, matriz, row, "porcentual", porcentual) ?? []].flat());
  }
  const percentages = cells.cantidad !== undefined && isPercentMeta(row.values) ? COLUMNS_IN_UNIT : [];
  const formats = percentages.flatMap((key) => {
    const column = matriz.columns[key];
    if (column === undefined) return [];
    return [{ place: { sheet: matriz.sheet, row: row.number, column }, after: PERCENT_FORMAT }];
  });
  return { cells: edits, rows: [], formats };
}

/**
 * What an answer writes in the rows that it is about. To «how many are there?» the answer is in `veces`: each row keeps
 * its own quantity («1 por dependencia» and «3 por dependencia» are one question).
 */
export function cambiosDeRespuesta(
  matriz: MatrizReading,
  { kind, per = "", rows }: Question,
  answer: ProposedCells,
): Changes {
  const { veces } = answer;
  const cellsOf = (row: TableRow<MatrizKey>) =>
    kind === "count" && typeof veces === "number"
      ? proposeRow(row.values, { counts: new Map([[per, veces]]) }).cells
      : answer;
  return together(rows.map((row) => cambiosDeFila(matriz, row, cellsOf(row))));
}

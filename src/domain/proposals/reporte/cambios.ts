import { CellValue } from "../../base/cell";
import { Changes, FigureFormat } from "../../changes/changes";
import { editOf } from "../../changes/edit";
import { MatrizKey, matriz as table } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { MatrizReading } from "../../reading/reading";

/** The cells that whoever only reports fills in. */
export const CELDAS_DEL_REPORTE = [
  "avance",
  "reportado",
  "evidencia",
] as const satisfies readonly MatrizKey[];

export type CeldaDelReporte = (typeof CELDAS_DEL_REPORTE)[number];

/** What is said of a row; a cell that is absent stays as it is. */
export type Reporte = Readonly<
  Partial<Record<CeldaDelReporte, { readonly value: CellValue; readonly format?: FigureFormat }>>
>;

type Row = TableRow<MatrizKey>;

/** Whether a cell of the row can be typed over: its table has the column, and no formula of somebody's is there. */
export const sePuedeLlenar = (
  { columns }: Pick<MatrizReading, "columns">,
  row: Row,
  key: CeldaDelReporte,
): boolean => columns[key] !== undefined && row.formulas[key] === undefined;

/** The cells of a reporte that say something else than what stands there. */
const distintas = (row: Row, reporte: Reporte) =>
  CELDAS_DEL_REPORTE.filter((key) => reporte[key] && reporte[key].value !== row.values[key]);

/**
 * What a reporte writes in its row: only what changes, and never over a formula.
 * @example cambiosDeReporte(matriz, row, { avance: { value: 14 } }).cells[0].after // 14
 */
export function cambiosDeReporte(matriz: MatrizReading, row: Row, reporte: Reporte): Changes {
  const cells = distintas(row, reporte)
    .filter((key) => sePuedeLlenar(matriz, row, key))
    .flatMap((key) => {
      const { value, format } = reporte[key]!;
      const edit = editOf(table, matriz, row, key, value);
      return edit ? [{ ...edit, format }] : [];
    });
  return { cells, rows: [] };
}

/** The row as a reporte leaves it, to see what it says before it is written. */
export function conReporte(row: Row, reporte: Reporte): Row {
  const values = { ...row.values };
  for (const key of distintas(row, reporte)) values[key] = reporte[key]!.value;
  return { ...row, values };
}

/**
 * What tells each row from the others while somebody goes through them, though the table is sorted meanwhile: its Id.
 * Where it has none of its own, its place and its texts: if it moves, it is not found rather than mistaken for another.
 */
export function clavesDe(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const times = new Map<CellValue, number>();
  for (const { values } of rows) times.set(values.id, (times.get(values.id) ?? 0) + 1);
  const keyOf = ({ values, number }: Row) =>
    values.id !== "" && times.get(values.id) === 1
      ? String(values.id)
      : [number, values.accion, values.indicador, values.meta].join("\n");
  return new Map(rows.map((row) => [keyOf(row), row]));
}

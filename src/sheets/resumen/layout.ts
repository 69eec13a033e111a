import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { columnLetters } from "../../domain/base/cell-name";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Grupo, Informe } from "../../domain/plan/cumplimiento/informe";
import { CellsDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";
import { HEADER_ROW as BLOCK_END } from "../title-block";

export const texts = hojas.resumen;

/** What the sheet sums up, and the weights that it gives. */
export interface ResumenContent {
  /** What the pane says of the matriz: each formula stands beside the figure of it that it gives. */
  readonly informe: Informe;
  /** By acción in lower case; empty where none is given. The informe is computed with them. */
  readonly pesos: ReadonlyMap<string, number>;
}

/** The rows of the matriz that are in no average, in their order. */
export const noPromediadas = ({ filas, aunNoExigibles, sinMeta }: Informe): readonly FilaCalculada[] => {
  const apart = new Set([...aunNoExigibles, ...sinMeta]);
  return filas.filter((fila) => apart.has(fila));
};

/** Columns of the sheet, in their order: those of the table of acciones; the other blocks keep to them. */
export const COLUMNS = [
  "codigo",
  "accion",
  "indicadores",
  "exigibles",
  "calculados",
  "cumplimiento",
  "semaforo",
  "avance",
  "peso",
] as const;
export type ResumenKey = (typeof COLUMNS)[number];

/** 0-based sheet column of a key. */
export const at = (key: ResumenKey) => COLUMNS.indexOf(key);

/** `cellAt("accion", 12)` is "$B13": rows count from 0. */
export const cellAt = (key: ResumenKey, row: number) => `$${columnLetters(at(key))}${row + 1}`;

/** Figures of the chart, beside the table and outside the print: labels must be short and blanks must be 0. */
export const CHART_DATA = COLUMNS.length + 1;

/** How many columns a line takes, the chart's among them. */
export const CHART_DATA_END = CHART_DATA + 2;

/** Labels and figures of the acciones that are listed, with their heading. */
export const chartData = (header: number, acciones: number) => ({
  row: header,
  column: CHART_DATA,
  rows: Math.max(1, acciones) + 1,
  columns: 2,
});

/** How each column looks, and its number format. */
export const looks: Readonly<Record<ResumenKey, readonly [StyleName, string]>> = {
  codigo: ["key", "@"],
  accion: ["input", "@"],
  indicadores: ["computedCentered", "0"],
  exigibles: ["computedCentered", "0"],
  calculados: ["computedCentered", "0"],
  cumplimiento: ["computedCentered", "0.0%"],
  semaforo: ["computedCentered", "General"],
  avance: ["computedCentered", "0.0%"],
  peso: ["inputCentered", "0.##"],
};

/** Blank lines are printed too: few, for both tables grow when somebody writes below them. */
const SPARE_LINES = 2;
const FEWEST_LISTED = 5;

/** Room for the chart's title and scale, and for a bar; past the most, bars get thinner. */
const CHART_ROWS = { title: 4, accion: 1.5, fewest: 9, most: 22 };

const chartRowsOf = (acciones: number) =>
  Math.min(
    CHART_ROWS.most,
    Math.max(CHART_ROWS.fewest, Math.ceil(CHART_ROWS.title + CHART_ROWS.accion * acciones)),
  );

/**
 * 0-based rows of the blocks of the sheet, from top to bottom. The chart goes before the tables, whose rows are as high
 * as their texts: there it is whole on the first page. (Excel heeds no page break in a sheet that is fit to a width.)
 */
export function layout(informe: Informe) {
  const { acciones, responsables } = informe;
  const total = BLOCK_END;
  const chart = total + 4;
  const chartRows = chartRowsOf(acciones.length);
  const header = chart + chartRows + 2;
  const accionRows = acciones.length + SPARE_LINES;
  const responsable = header + accionRows + 2;
  const responsableRows = responsables.length + SPARE_LINES;
  const list = responsable + responsableRows + 4;
  const listRows = Math.max(FEWEST_LISTED, noPromediadas(informe).length + SPARE_LINES);
  return {
    total,
    chart,
    chartRows,
    header,
    accionRows,
    responsable,
    responsableRows,
    list,
    listRows,
  };
}

/** The heading of a block, underlined across the sheet. */
export const section = (row: number, text: string): CellsDeclaration => ({
  area: { row, column: 0, rows: 1, columns: COLUMNS.length },
  style: "section",
  values: [COLUMNS.map((_, index) => (index === 0 ? text : ""))],
});

/** What a column of a block's lines gives: the figure of each group that it lists, and nothing in its blank lines. */
export const figuresOf = (
  groups: readonly Grupo[],
  lines: number,
  figure: (group: Grupo) => CellValue | null,
): readonly CellValue[] =>
  Array.from({ length: lines }, (_, index) => (groups[index] && figure(groups[index])) ?? "");

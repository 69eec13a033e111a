import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { columnLetters } from "../../domain/base/cell-name";
import { DEBAJO, FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { criterios } from "../../domain/plan/cumplimiento/conteos";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import {
  GRUPO_NO_LISTADA,
  GRUPO_SIN_ACCION,
  GRUPO_SIN_RESPONSABLE,
} from "../../domain/plan/cumplimiento/grupos";
import { Grupo, Informe, SIN_RESPONSABLE } from "../../domain/plan/cumplimiento/informe";
import { NO_LISTADA, SIN_ACCION } from "../../domain/plan/cumplimiento/lineas";
import { verificadoDe } from "../../domain/plan/verificacion/verificado";
import { CellsDeclaration } from "../declaration/declaration";
import { StyleName } from "../declaration/style";
import { HEADER_ROW as BLOCK_END } from "../title-block";

export const texts = hojas.resumen;

/** What the sheet sums up: what the pane says of the matriz, so that each formula stands beside the figure that it gives. */
export interface ResumenContent {
  readonly informe: Informe;
  /** By acción in lower case; absent where none is given. The informe is computed with them. */
  readonly pesos?: ReadonlyMap<string, number>;
}

/** An acción as the sheet lists it. */
export interface Linea {
  readonly grupo: Grupo;
  /** Whether it gathers the rows that no acción has, and not those of one. */
  readonly isOther: boolean;
}

/** The lines of the sheet: the acciones of the matriz, and those that gather the rows of none. */
export function lineasDe({ acciones }: Informe): readonly Linea[] {
  const others = [sinFilas(NO_LISTADA, GRUPO_NO_LISTADA), sinFilas(SIN_ACCION, GRUPO_SIN_ACCION)];
  const isOther = ({ nombre }: Grupo) => others.some((other) => other.nombre === nombre);
  return [
    ...acciones.filter((grupo) => !isOther(grupo)).map((grupo) => ({ grupo, isOther: false })),
    ...others.map((other) => ({
      grupo: acciones.find(({ nombre }) => nombre === other.nombre) ?? other,
      isOther: true,
    })),
  ];
}

const sinFilas = (nombre: string, numero: number): Grupo => ({
  nombre,
  numero,
  codigo: "",
  cumplimiento: null,
  avanceDelPlan: null,
  semaforo: "",
  calculados: 0,
  exigibles: 0,
  peso: 0,
  verificado: verificadoDe([]),
  filas: [],
});

/** The responsables of the sheet, and last those whom nobody named. */
export function responsablesDe({ responsables }: Informe): readonly Grupo[] {
  return responsables.some(({ nombre }) => nombre === SIN_RESPONSABLE)
    ? responsables
    : [...responsables, sinFilas(SIN_RESPONSABLE, GRUPO_SIN_RESPONSABLE)];
}

/** The rows of the matriz that count nowhere or on somebody's word, in their order; those below its table are in no row of it. */
export const nombradas = ({ filas }: Informe): readonly FilaCalculada[] =>
  filas.filter(
    ({ estado, avisos, motivo }) => motivo !== DEBAJO && (estado !== ESTADO.calculado || avisos.length > 0),
  );

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
  "clave",
  "grupo",
  "parte",
  "porPeso",
  "verificado",
  "deLoVerificado",
] as const;
export type ResumenKey = (typeof COLUMNS)[number];

/** Columns that people see; the rest are what the formulas need. */
export const SHOWN_COLUMNS = COLUMNS.indexOf("peso") + 1;

/** 0-based sheet column of a key. */
export const at = (key: ResumenKey) => COLUMNS.indexOf(key);

/** `cellAt("accion", 12)` is "$B13": rows count from 0. */
export const cellAt = (key: ResumenKey, row: number) => `$${columnLetters(at(key))}${row + 1}`;

/**
 * All the lines of a column of the acciones. An address and not the table's own name for it: it grows with every line that
 * is put between its first and its last in any spreadsheet, also in those that settle a table's name once.
 */
export const linesOf = (key: ResumenKey, header: number, rows: number): string => {
  const letters = columnLetters(at(key));
  return `$${letters}$${header + 2}:$${letters}$${header + 1 + rows}`;
};

/** Figures of the chart, beside the table and outside the print: labels must be short, and what has no figure must be #N/A. */
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
  clave: ["aside", "General"],
  grupo: ["aside", "0"],
  parte: ["aside", "0.0%"],
  porPeso: ["aside", "0.0000"],
  verificado: ["aside", "0.0%"],
  deLoVerificado: ["aside", "0.0%"],
};

/** Blank lines are printed too: few, for both tables grow when somebody writes below them. */
const SPARE_LINES = 2;
const FEWEST_LISTED = 5;
const MOST_LISTED = 60;

/** Room for the chart's title and scale, and for a bar; past the most, bars get thinner. */
const CHART_ROWS = { title: 4, accion: 1.5, fewest: 9, most: 22 };

const chartRowsOf = (acciones: number) =>
  Math.min(
    CHART_ROWS.most,
    Math.max(CHART_ROWS.fewest, Math.ceil(CHART_ROWS.title + CHART_ROWS.accion * acciones)),
  );

/**
 * 0-based rows of the blocks of the sheet. The chart goes before the tables, whose rows are as high as their texts: there
 * it is whole on the first page. (Excel heeds no page break in a sheet that is fit to a width.) The acciones come last:
 * Excel repeats one row of headings, on every page after its own, and so no other block stands under theirs.
 */
export function layout(informe: Informe) {
  const acciones = lineasDe(informe).length;
  const total = BLOCK_END;
  const chart = total + 7;
  const chartRows = chartRowsOf(acciones);
  const conteos = chart + chartRows + 1;
  const responsable = conteos + criterios.length + 4;
  const responsableRows = responsablesDe(informe).length + SPARE_LINES;
  const list = responsable + responsableRows + 4;
  const listRows = Math.min(MOST_LISTED, Math.max(FEWEST_LISTED, nombradas(informe).length + SPARE_LINES));
  const header = list + listRows + 6;
  const accionRows = acciones + SPARE_LINES;
  return {
    total,
    chart,
    chartRows,
    header,
    accionRows,
    responsable,
    responsableRows,
    conteos,
    list,
    listRows,
  };
}

/** The heading of a block, underlined across the sheet. */
export const section = (row: number, text: string): CellsDeclaration => ({
  area: { row, column: 0, rows: 1, columns: SHOWN_COLUMNS },
  style: "section",
  values: [Array.from({ length: SHOWN_COLUMNS }, (_, index) => (index === 0 ? text : ""))],
});

/** What a column of a block's lines gives: the figure of each group that it lists, and nothing in its blank lines. */
export const figuresOf = (
  groups: readonly Grupo[],
  lines: number,
  figure: (group: Grupo) => CellValue | null,
): readonly CellValue[] =>
  Array.from({ length: lines }, (_, index) => (groups[index] && figure(groups[index])) ?? "");

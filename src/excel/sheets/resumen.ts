import { hojas } from "../../domain/catalogue/hojas";
import { ESTADO } from "../../domain/cumplimiento/estado";
import { PALABRAS } from "../../domain/semaforo/presets";
import { addressOf, cell } from "../sheet/area";
import { CellsDeclaration, ColorDeclaration, SheetDeclaration } from "../sheet/declaration";
import { StyleName } from "../sheet/style";
import { MatrizColumns, meanOfAcciones, resumenFormulas } from "./resumen-formulas";
import { TableSheetNames } from "./marco-operativo";
import { HEADER_ROW as BLOCK_END, titleBlock, titleBlockHeights } from "./title-block";

const texts = hojas.resumen;

/** An acción as Resumen lists it. */
export interface ListedAccion {
  readonly codigo: string;
  readonly accion: string;
}

export interface ResumenContent {
  readonly acciones: readonly ListedAccion[];
  readonly responsables: readonly string[];
  /** How many rows of the matriz are in no average today. */
  readonly noPromediadas: number;
}

/** Columns of the table of acciones, in their order. */
const COLUMNS = [
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
type ResumenKey = (typeof COLUMNS)[number];
const at = (key: ResumenKey) => COLUMNS.indexOf(key);
const letter = (key: ResumenKey) => String.fromCharCode(65 + at(key));

/** Figures of the chart, beside the table and outside the print: labels must be short and blanks must be 0. */
const CHART_DATA = COLUMNS.length + 1;
/** How many columns a line takes, the chart's among them. */
export const CHART_DATA_END = CHART_DATA + 2;
const LABEL_LENGTH = 40;

const SPARE_ACCIONES = 5;
const SPARE_RESPONSABLES = 3;
const LISTED = 10;
const CHART_ROWS = 18;

const FACTS = [
  "entidad",
  "municipio",
  "vigencia",
  "acto_adopcion",
  "fecha_corte",
  "estado_corte",
  "periodicidad",
  "inicio_plan",
];

/** 0-based rows of the blocks of the sheet, from top to bottom. */
function layout({ acciones, responsables, noPromediadas }: ResumenContent) {
  const total = BLOCK_END;
  const header = total + 5;
  const accionRows = acciones.length + SPARE_ACCIONES;
  const chart = header + accionRows + 2;
  const responsable = chart + CHART_ROWS + 1;
  const responsableRows = responsables.length + SPARE_RESPONSABLES;
  const list = responsable + responsableRows + 3;
  return {
    total,
    header,
    accionRows,
    chart,
    responsable,
    responsableRows,
    list,
    listRows: Math.max(LISTED, noPromediadas + 5),
  };
}

/**
 * The sheet Resumen de cumplimiento: the plan's figures, one line per acción with its weight, a chart, by responsable,
 * and the rows that are in no average. Acciones and responsables are listed as texts, because Excel 2010 has no UNIQUE;
 * everything else is formulas over the matriz.
 */
export function resumenSheet(
  names: TableSheetNames,
  matriz: MatrizColumns,
  content: ResumenContent,
): SheetDeclaration {
  const rows = layout(content);
  const table = { row: rows.header, column: 0, rows: rows.accionRows + 1, columns: COLUMNS.length };
  return {
    name: names.sheet,
    tabColor: "#068460",
    widths: [9, 52, 12, 11, 11, 15, 12, 12, 9, 3, 44, 13],
    hiddenColumns: [],
    heights: [
      ...titleBlockHeights,
      { row: rows.total + 1, rows: 1, height: 30 },
      { row: rows.header, rows: 1, height: 33 },
    ],
    fittedRows: [{ ...table, row: rows.header + 1, rows: content.acciones.length }],
    cells: [
      ...titleBlock(texts.titulo, FACTS, 3),
      ...totalCells(rows, names.table, matriz),
      ...headerCells(rows.header),
      ...accionCells(rows.header + 1, rows.accionRows, matriz),
      ...accionTexts(rows.header + 1, content.acciones),
      ...responsableCells(rows.responsable, rows.responsableRows, content.responsables, matriz),
      ...listCells(rows.list, rows.listRows, matriz),
    ],
    tables: [{ name: names.table, area: table, filterButton: false }],
    names: [],
    validations: [
      {
        area: { ...table, row: table.row + 1, rows: rows.accionRows, column: at("accion"), columns: 1 },
        rule: { kind: "anything" },
        title: texts.columnas.accion,
        message: texts.accion,
        otherValues: "none",
      },
      {
        area: { ...table, row: table.row + 1, rows: rows.accionRows, column: at("peso"), columns: 1 },
        rule: { kind: "decimal", minimum: 0, maximum: 100 },
        title: texts.columnas.peso,
        message: texts.peso,
        otherValues: "warning",
      },
    ],
    colors: [
      ...semaforoColors(cell(rows.total + 1, at("semaforo"))),
      ...semaforoColors({ row: rows.header + 1, column: at("semaforo"), rows: rows.accionRows, columns: 1 }),
      ...semaforoColors({
        row: rows.responsable + 2,
        column: at("semaforo"),
        rows: rows.responsableRows,
        columns: 1,
      }),
    ],
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: "Landscape",
      paper: "Letter",
      area: { row: 0, column: 0, rows: rows.list + rows.listRows + 3, columns: COLUMNS.length },
    },
    chart: {
      name: texts.grafico,
      title: texts.grafico,
      data: chartData(rows.header, content.acciones.length),
      place: { row: rows.chart, column: 0, rows: CHART_ROWS, columns: COLUMNS.length },
    },
    firstInput: cell(rows.header + 1, at("peso")),
  };
}

/** Labels and figures of the acciones that are listed, with their heading. */
export const chartData = (header: number, acciones: number) => ({
  row: header,
  column: CHART_DATA,
  rows: Math.max(1, acciones) + 1,
  columns: 2,
});

const looks: Readonly<Record<ResumenKey, readonly [StyleName, string]>> = {
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

function headerCells(row: number): readonly CellsDeclaration[] {
  return [
    {
      area: { row: row - 1, column: 0, rows: 1, columns: COLUMNS.length },
      style: "section",
      values: [COLUMNS.map((_, index) => (index === 0 ? texts.acciones : ""))],
    },
    {
      area: { row, column: 0, rows: 1, columns: COLUMNS.length },
      style: "header",
      values: [COLUMNS.map((key) => texts.columnas[key])],
    },
    {
      area: { row, column: CHART_DATA, rows: 1, columns: 2 },
      style: "aside",
      values: [[texts.datosDelGrafico, texts.columnas.cumplimiento]],
    },
  ];
}

/** The formulas of the rows of the table of acciones, from `first` on. */
function accionCells(first: number, rows: number, matriz: MatrizColumns): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const row = first + 1;
  const accion = `$${letter("accion")}${row}`;
  const own: Partial<Record<ResumenKey, string>> = {
    indicadores: formulas.indicadores("accion", accion),
    exigibles: formulas.exigibles("accion", accion),
    calculados: formulas.calculados("accion", accion),
    cumplimiento: formulas.cumplimiento("accion", accion),
    semaforo: formulas.semaforo(`$${letter("cumplimiento")}${row}`),
    avance: formulas.avanceDelPlan(accion),
  };
  const figure = `$${letter("cumplimiento")}${row}`;
  const label = `IF(${accion}="","",TRIM($${letter("codigo")}${row}&" "&LEFT(${accion},${LABEL_LENGTH})))`;
  return [
    ...COLUMNS.map((key): CellsDeclaration => ({
      area: { row: first, column: at(key), rows, columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      ...(own[key] && { formula: `=${own[key]}` }),
    })),
    { area: { row: first, column: CHART_DATA, rows, columns: 1 }, style: "aside", formula: `=${label}` },
    {
      area: { row: first, column: CHART_DATA + 1, rows, columns: 1 },
      style: "aside",
      numberFormat: "0.0%",
      formula: `=IF(ISNUMBER(${figure}),${figure},0)`,
    },
  ];
}

/** Código and acción of the listed rows. */
function accionTexts(first: number, acciones: readonly ListedAccion[]): readonly CellsDeclaration[] {
  if (acciones.length === 0) return [];
  return [
    {
      area: { row: first, column: 0, rows: acciones.length, columns: 2 },
      values: acciones.map(({ codigo, accion }) => [codigo, accion]),
    },
  ];
}

function totalCells(
  rows: ReturnType<typeof layout>,
  table: string,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const all = (key: ResumenKey) => `${table}[${texts.columnas[key]}]`;
  const row = rows.total;
  const figure = addressOf(cell(row + 1, at("cumplimiento")));
  const mean = (key: ResumenKey) => `=${meanOfAcciones(all(key), all("peso"))}`;
  const provisional = `"${texts.provisional}, "&SUM(${all("calculados")})&"${texts.exigiblesDe}"&SUM(${all("exigibles")})&"${texts.exigiblesFin}"`;
  const definitivo = `"${texts.definitivo}, "&SUM(${all("calculados")})&"${texts.exigiblesDe}"&SUM(${all("exigibles")})&"${texts.exigiblesFin}"`;
  const missing = `(${formulas.indicadoresConAccion}-SUM(${all("indicadores")}))`;
  return [
    {
      area: { row, column: 0, rows: 1, columns: COLUMNS.length },
      style: "section",
      values: [COLUMNS.map((_, index) => (index === 0 ? texts.cumplimientoDelPlan : ""))],
    },
    {
      area: cell(row + 1, 0),
      style: "subtitle",
      formula: `=IF(estado_corte="definitivo",${definitivo},${provisional})`,
    },
    {
      area: cell(row + 1, at("cumplimiento")),
      style: "figure",
      numberFormat: "0.0%",
      formula: mean("cumplimiento"),
    },
    { area: cell(row + 1, at("semaforo")), style: "totalCentered", formula: `=${formulas.semaforo(figure)}` },
    {
      area: cell(row + 1, at("avance")),
      style: "totalCentered",
      numberFormat: "0.0%",
      formula: mean("avance"),
    },
    { area: cell(row + 1, at("avance") + 1), style: "aside", values: [[texts.columnas.avance]] },
    { area: cell(row + 2, 0), style: "note", formula: `=IF(${missing}>0,${missing}&"${texts.fuera}","")` },
  ];
}

function responsableCells(
  row: number,
  count: number,
  responsables: readonly string[],
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const first = row + 2;
  const who = `$${letter("accion")}${first + 1}`;
  const computed = (key: ResumenKey, formula: string): CellsDeclaration => ({
    area: { row: first, column: at(key), rows: count, columns: 1 },
    style: looks[key][0],
    numberFormat: looks[key][1],
    formula: `=${formula}`,
  });
  const keys = ["accion", "indicadores", "exigibles", "calculados", "cumplimiento", "semaforo"] as const;
  return [
    {
      area: { row, column: 0, rows: 1, columns: COLUMNS.length },
      style: "section",
      values: [COLUMNS.map((_, index) => (index === 0 ? texts.responsables : ""))],
    },
    {
      area: { row: row + 1, column: 1, rows: 1, columns: keys.length },
      style: "header",
      values: [[texts.responsable, ...keys.slice(1).map((key) => texts.columnas[key])]],
    },
    { area: { row: first, column: 1, rows: count, columns: 1 }, style: "input", numberFormat: "@" },
    ...(responsables.length > 0
      ? [
          {
            area: { row: first, column: 1, rows: responsables.length, columns: 1 },
            values: responsables.map((each) => [each]),
          },
        ]
      : []),
    computed("indicadores", formulas.indicadores("responsable", who)),
    computed("exigibles", formulas.exigibles("responsable", who)),
    computed("calculados", formulas.calculados("responsable", who)),
    computed("cumplimiento", formulas.cumplimiento("responsable", who)),
    computed("semaforo", formulas.semaforo(`$${letter("cumplimiento")}${first + 1}`)),
  ];
}

/** Live: each line finds its own row of the matriz, so that the list needs no updating. */
function listCells(row: number, count: number, matriz: MatrizColumns): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const first = row + 3;
  const position = `$${String.fromCharCode(65 + CHART_DATA)}${first + 1}`;
  const line = `ROWS(${addressOf(cell(first, CHART_DATA)).replace(/(\D+)(\d+)/, "$1$$$2")}:${addressOf(cell(first, CHART_DATA))})`;
  const shown = (
    column: number,
    style: StyleName,
    formula: string,
    numberFormat = "General",
  ): CellsDeclaration => ({
    area: { row: first, column, rows: count, columns: 1 },
    style,
    numberFormat,
    formula: `=${formula}`,
  });
  const howMany = `"${texts.aunNoExigibles}: "&${formulas.howMany(ESTADO.aunNoExigible)}&" · ${texts.sinMeta}: "&${formulas.howMany(ESTADO.sinMeta)}`;
  const more = `${formulas.howManyNotAveraged}-${count}`;
  return [
    {
      area: { row, column: 0, rows: 1, columns: COLUMNS.length },
      style: "section",
      values: [COLUMNS.map((_, index) => (index === 0 ? texts.noPromediadas : ""))],
    },
    { area: cell(row + 1, 0), style: "subtitle", formula: `=${howMany}` },
    { area: cell(row + 1, at("exigibles")), style: "aside", values: [[texts.noPromediadasNota]] },
    {
      area: { row: row + 2, column: 0, rows: 1, columns: 2 },
      style: "header",
      values: [[texts.columnas.codigo, texts.indicador]],
    },
    {
      area: { row: row + 2, column: at("cumplimiento"), rows: 1, columns: 2 },
      style: "header",
      values: [[texts.estado, texts.reportado]],
    },
    shown(CHART_DATA, "aside", formulas.notAveragedRow(line)),
    shown(0, "computedCentered", formulas.at("codigo", position)),
    shown(1, "computed", formulas.at("indicador", position)),
    shown(at("cumplimiento"), "computedCentered", formulas.at("estado", position)),
    shown(at("semaforo"), "computedCentered", formulas.at("reportado", position), "0.0%"),
    {
      area: cell(first + count, 0),
      style: "note",
      formula: `=IF(${more}>0,${more}&"${texts.masEnLaMatriz}","")`,
    },
  ];
}

const semaforoColors = (area: {
  row: number;
  column: number;
  rows: number;
  columns: number;
}): readonly ColorDeclaration[] =>
  PALABRAS.map((palabra) => ({
    area,
    formula: `=$${String.fromCharCode(65 + area.column)}${area.row + 1}="${palabra}"`,
    look: palabra,
  }));

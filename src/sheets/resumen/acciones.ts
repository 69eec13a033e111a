import { CellsDeclaration } from "../declaration/declaration";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { CHART_DATA, COLUMNS, ListedAccion, ResumenKey, at, cellAt, looks, section, texts } from "./layout";

/** Of a label of the chart, in characters. */
const LABEL_LENGTH = 40;

/** The block of acciones: headings, one line each and blank ones to write others in. */
export function accionesCells(
  header: number,
  rows: number,
  table: string,
  acciones: readonly ListedAccion[],
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const first = header + 1;
  const formulas = computed(table, matriz);
  return [
    section(header - 1, texts.acciones),
    {
      area: { row: header, column: 0, rows: 1, columns: COLUMNS.length },
      style: "header",
      values: [COLUMNS.map((key) => texts.columnas[key])],
    },
    ...COLUMNS.map((key): CellsDeclaration => ({
      area: { row: first, column: at(key), rows, columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      ...(formulas[key] && { formula: `=${formulas[key]}` }),
    })),
    ...(acciones.length === 0
      ? []
      : [
          {
            area: { row: first, column: 0, rows: acciones.length, columns: 2 },
            values: acciones.map(({ codigo, accion }) => [codigo, accion]),
          },
        ]),
    ...chartCells(header, rows),
  ];
}

/** The table's formulas refer to its own row by the headings, so that they hold wherever the table is moved. */
function computed(table: string, matriz: MatrizColumns): Partial<Record<ResumenKey, string>> {
  const own = (key: ResumenKey) => `${table}[[#This Row],[${texts.columnas[key]}]]`;
  const formulas = resumenFormulas(matriz);
  const accion = own("accion");
  return {
    indicadores: formulas.indicadores("accion", accion),
    exigibles: formulas.exigibles("accion", accion),
    calculados: formulas.calculados("accion", accion),
    cumplimiento: formulas.cumplimiento("accion", accion),
    semaforo: formulas.semaforo(own("cumplimiento")),
    avance: formulas.avanceDelPlan(accion),
  };
}

function chartCells(header: number, rows: number): readonly CellsDeclaration[] {
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = header + 1 + index;
    const [codigo, accion, figure] = [
      cellAt("codigo", row),
      cellAt("accion", row),
      cellAt("cumplimiento", row),
    ];
    const short = `IF(LEN(${accion})>${LABEL_LENGTH},TRIM(LEFT(${accion},${LABEL_LENGTH - 1}))&"…",${accion})`;
    return [`=IF(${accion}="","",TRIM(${codigo}&" "&${short}))`, `=IF(ISNUMBER(${figure}),${figure},0)`];
  });
  return [
    {
      area: { row: header, column: CHART_DATA, rows: 1, columns: 2 },
      style: "aside",
      values: [[texts.datosDelGrafico, texts.columnas.cumplimiento]],
    },
    { area: { row: header + 1, column: CHART_DATA, rows, columns: 2 }, style: "aside", formulas: lines },
    { area: { row: header + 1, column: CHART_DATA + 1, rows, columns: 1 }, numberFormat: "0.0%" },
  ];
}

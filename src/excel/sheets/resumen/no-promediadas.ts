import { columnLetters } from "../../../domain/reading/cell-name";
import { ESTADO } from "../../../domain/cumplimiento/estado";
import { MatrizKey } from "../../../domain/tables/matriz";
import { cell } from "../../sheet/area";
import { CellsDeclaration } from "../../sheet/declaration";
import { StyleName } from "../../sheet/style";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { CHART_DATA, section, texts } from "./layout";

interface Shown {
  readonly heading: string;
  readonly key: MatrizKey;
  readonly style: StyleName;
  readonly numberFormat: string;
}

/** Its columns, from A on. */
const SHOWN: readonly Shown[] = [
  { heading: texts.columnas.codigo, key: "codigo", style: "computedCentered", numberFormat: "General" },
  { heading: texts.indicador, key: "indicador", style: "computed", numberFormat: "General" },
  { heading: texts.estado, key: "estado", style: "computedCentered", numberFormat: "General" },
  // A row sin meta shows there what was reported; one that is not due yet, nothing.
  { heading: texts.reportado, key: "cumplimiento", style: "computedCentered", numberFormat: "0.0%" },
];

/**
 * The rows that are in no average, with their state. Live: each line finds its own row of the matriz, so that the list
 * follows the corte without anybody updating it; past its last line it says how many more there are.
 */
export function noPromediadasCells(
  row: number,
  rows: number,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const header = row + 3;
  const first = header + 1;
  const lines = Array.from({ length: rows }, (_, index) => index);
  const found = (index: number) => `$${columnLetters(CHART_DATA)}${first + index + 1}`;
  const shown = ({ key, style, numberFormat }: Shown, column: number): CellsDeclaration => ({
    area: { row: first, column, rows, columns: 1 },
    style,
    numberFormat,
    formulas: lines.map((index) => [`=${formulas.at(key, found(index))}`]),
  });
  const howMany = `"${texts.aunNoExigibles}: "&${formulas.howMany(ESTADO.aunNoExigible)}&" · ${texts.sinMeta}: "&${formulas.howMany(ESTADO.sinMeta)}`;
  const more = `${formulas.howManyNotAveraged}-${rows}`;
  return [
    section(row, texts.noPromediadas),
    { area: cell(row + 1, 0), style: "subtitle", formula: `=${howMany}` },
    { area: cell(row + 2, 0), style: "aside", values: [[texts.noPromediadasNota]] },
    {
      area: { row: header, column: 0, rows: 1, columns: SHOWN.length },
      style: "header",
      values: [SHOWN.map(({ heading }) => heading)],
    },
    {
      area: { row: first, column: CHART_DATA, rows, columns: 1 },
      style: "aside",
      formulas: lines.map((index) => [`=${formulas.notAveragedRow(index + 1)}`]),
    },
    ...SHOWN.map(shown),
    {
      area: cell(first + rows, 0),
      style: "aside",
      formula: `=IF(${more}>0,${more}&"${texts.masEnLaMatriz}","")`,
    },
  ];
}

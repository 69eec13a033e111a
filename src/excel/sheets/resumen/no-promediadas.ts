import { columnLetters } from "../../../domain/reading/cell-name";
import { ESTADO } from "../../../domain/cumplimiento/estado";
import { MatrizKey } from "../../../domain/tables/matriz";
import { cell } from "../../sheet/area";
import { CellsDeclaration } from "../../sheet/declaration";
import { StyleName } from "../../sheet/style";
import { MatrizColumns, resumenFormulas } from "./formulas";
import { CHART_DATA, at, section, texts } from "./layout";

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
  const first = row + 3;
  const lines = Array.from({ length: rows }, (_, index) => index);
  const found = (index: number) => `$${columnLetters(CHART_DATA)}${first + index + 1}`;
  const shown = (
    column: number,
    key: MatrizKey,
    style: StyleName,
    numberFormat: string,
  ): CellsDeclaration => ({
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
    { area: cell(row + 1, at("indicadores")), style: "aside", values: [[texts.noPromediadasNota]] },
    {
      area: { row: row + 2, column: at("codigo"), rows: 1, columns: 2 },
      style: "header",
      values: [[texts.columnas.codigo, texts.indicador]],
    },
    {
      area: { row: row + 2, column: at("cumplimiento"), rows: 1, columns: 2 },
      style: "header",
      values: [[texts.estado, texts.reportado]],
    },
    {
      area: { row: first, column: CHART_DATA, rows, columns: 1 },
      style: "aside",
      formulas: lines.map((index) => [`=${formulas.notAveragedRow(index + 1)}`]),
    },
    shown(at("codigo"), "codigo", "computedCentered", "General"),
    shown(at("accion"), "indicador", "computed", "General"),
    shown(at("cumplimiento"), "estado", "computedCentered", "General"),
    // A row sin meta shows there what was reported; one that is not due yet, nothing.
    shown(at("semaforo"), "cumplimiento", "computedCentered", "0.0%"),
    {
      area: cell(first + rows, 0),
      style: "note",
      formula: `=IF(${more}>0,${more}&"${texts.masEnLaMatriz}","")`,
    },
  ];
}

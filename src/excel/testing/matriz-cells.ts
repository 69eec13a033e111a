import { CellValue } from "../../domain/base/cell";
import { columnLetters } from "../../domain/base/cell-name";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { Row } from "./worked-rows";
import { readCells } from "./workbook";

/** The first row of an inserted matriz. */
export const FIRST = 9;

/** A row with nothing wrong. */
export const row: Row = {
  accion: "Publicar",
  indicador: "Puntos",
  meta: "10 puntos",
  tipo: "se va sumando",
  cantidad: 10,
  responsable: "Planeación",
};

/** 0-based sheet column of a key. */
export const indexOf = (key: MatrizKey) => matriz.columns.findIndex((column) => column.key === key);

/** Address of a cell of an inserted matriz. */
export const at = (key: MatrizKey, number = FIRST) => `${columnLetters(indexOf(key))}${number}`;
export const cell = async (key: MatrizKey, number = FIRST) => readCells(matriz.title, at(key, number));
/** Types in a cell of the matriz as a person does. */
export const type = (key: MatrizKey, content: CellValue, number = FIRST, format?: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(matriz.title).getRange(at(key, number));
    if (format) range.numberFormat = [[format]];
    range.formulas = [[content]];
    await context.sync();
  });

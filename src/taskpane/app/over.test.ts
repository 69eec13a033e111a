import { ExcelFailure } from "../../excel/workbook";
import { BLANK, Contents, readContents } from "../testing/contents";
import { sheet } from "../../domain/reading/testing/sheet";
import { marcoSheet, matrizSheet } from "../testing/sheets";
import { isOver } from "./over";

const read = (...sheets: Contents["sheets"]) => readContents({ ...BLANK, sheets });

const matriz = matrizSheet([{ accion: "Publicar" }], "Matriz");
const ajena = sheet([
  ["Acción", "Indicador", "Meta", "Porcentaje de cumplimiento"],
  ["a", "b", "1", 0.5],
]);
const marco = (rows: number) =>
  marcoSheet(Array(rows).fill({ accion: "Publicar", indicador: "Puntos" }), "Marco");

const isProtected = new ExcelFailure("protected", { sheet: "Matriz" });

test.each([
  ["its sheet is protected still", isProtected, read({ ...matriz, protected: true }), false],
  ["its sheet is protected no more", isProtected, read(matriz), true],
  ["its sheet is not there", isProtected, read(), false],
  ["something was left half done", new ExcelFailure("protected", { left: "Matriz" }), read(matriz), false],
  ["there is no matriz", new ExcelFailure("no-matriz"), read(), false],
  ["there is only a table of somebody else", new ExcelFailure("no-matriz"), read(ajena), false],
  ["there is a matriz", new ExcelFailure("no-matriz"), read(matriz), true],
  ["the marco is blank", new ExcelFailure("no-marco"), read(marco(0)), false],
  ["the marco has rows", new ExcelFailure("no-marco"), read(marco(1)), true],
  ["nothing tells", new ExcelFailure("cell-edit"), read(matriz), false],
])("whether a failure is over when %s", (_, failure, reading, expected) => {
  expect(isOver(failure, reading)).toBe(expected);
});

import { refersToOtherWorkbook } from "../patch/external-references";
import { formulaFromFile, formulaToFile } from "./file-form";
import { shiftFormula } from "./shift";
import { tokens } from "./tokens";

test.each<[string, number, number, string]>([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:A,$B:B,1:1,$2:3)", 1, 1, "SUM(B:B,$B:C,2:2,$2:4)"],
  ["LOG10(A1)+A1B+Año1", 1, 0, "LOG10(A2)+A1B+Año1"],
  ["Hoja1!A1+'A1 B2'!A1", 1, 0, "Hoja1!A2+'A1 B2'!A2"],
  ['Matriz[[#This Row],[A1]]&"A1"', 1, 0, 'Matriz[[#This Row],[A1]]&"A1"'],
  ["T[con '] corchete]+A1", 1, 0, "T[con '] corchete]+A2"],
  ["1E3+A1", 1, 0, "1E3+A2"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
])("%s moved by %i, %i", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=IFS(A1,1)", "_xlfn.IFS(A1,1)"],
  ["=ifs(A1,1)", "_xlfn.ifs(A1,1)"],
  ["=SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
  ['="IFS("&IF(A1,1)', '"IFS("&IF(A1,1)'],
  ["=SUMPRODUCT((T[IFS(x)]=1)*1)", "SUMPRODUCT((T[IFS(x)]=1)*1)"],
])("%s in the file is %s", (formula, file) => {
  expect(formulaToFile(formula)).toBe(file);
  expect(formulaFromFile(file)).toBe(formula);
});

test.each([
  ["[1]Hoja1!A1", true],
  ["'[2]Hoja 1'!A1", true],
  ["SUM([1]!nombre)", true],
  ["T[1]+A1", false],
  ['"[1]Hoja1!A1"', false],
  ["T[[#This Row],[1]]", false],
])("%s refers to another workbook: %s", (formula, other) =>
  expect(refersToOtherWorkbook(formula)).toBe(other),
);

it("cuts into pieces that join back", () => {
  const formula = "=IF('Señor''s'!$A$1<>\"a\"\"b\",#REF!+Tabla[[#Totals],[x]] , 12.5%)";
  expect(
    tokens(formula)
      .map(({ source }) => source)
      .join(""),
  ).toBe(formula);
});

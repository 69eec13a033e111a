import { matrizSheet } from "../checks/testing/tables";
import { readWorkbook, resumenOf } from ".";
import { resumenLeido } from "./testing/resumen";

const matriz = (name: string, table: string) => {
  const grid = matrizSheet([{}, {}]);
  return { ...grid, name, tables: grid.tables.map((each) => ({ ...each, name: table })) };
};
const sheets = [matriz("Matriz", "Matriz"), matriz("Matriz del 2.º año", "Matriz2")];

it.each([
  ["names the table", "=SUMPRODUCT((Matriz[Acción]=$B13)*1)", 0],
  ["names the other table", "=SUMPRODUCT((Matriz2[Acción]=$B13)*1)", 1],
  ["names the other sheet", "=SUMPRODUCT(('Matriz del 2.º año'!$A$9:$A$20=$B13)*1)", 1],
  ["names the sheet", "=SUMPRODUCT(($Matriz.$A$9:$A$20=$B13)*1,Matriz!$A$9)", 0],
  ["names none", "", 0],
])("a Resumen that %s is of that matriz", (_, formula, index) => {
  const reading = readWorkbook(sheets, { resumenes: [resumenLeido({}, { formula })] });
  expect(reading.matrices.map((each) => resumenOf(reading, each)?.sheet)).toEqual(
    [undefined, undefined].with(index, "Resumen" as never),
  );
});

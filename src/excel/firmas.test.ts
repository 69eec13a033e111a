import { useExcel } from "../../test/office/use-excel";
import { CellValue } from "../domain/base/cell";
import { hojas } from "../domain/catalogue/hojas";
import { createWorkbook } from ".";
import { PARAMETROS } from "./testing/worked-rows";
import { readCells } from "./testing/workbook";

useExcel();

const book = createWorkbook();

describe("Firmas", () => {
  const MEMBERS: readonly CellValue[][] = [
    ["Ana Ruiz", "Alcaldesa"],
    ["Luis Díaz", ""],
    ["Eva Gil", "Secretaria de Planeación"],
    ["Iván Paz", "Control Interno"],
    ["Rosa Lara", "Personera"],
    ["Juan Mora", "Sistemas"],
  ];

  const write = (members: readonly CellValue[][]) =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Comite");
      table.resize(table.getHeaderRowRange().getResizedRange(Math.max(8, members.length), 0));
      table
        .getDataBodyRange()
        .getCell(0, 0)
        .getResizedRange(members.length - 1, 1).values = members.map((each) => [...each]);
      await context.sync();
    });

  const seen = async () => (await readCells(hojas.firmas.titulo, "A8:H26")).values as CellValue[][];
  const firstLetters = (values: CellValue[][]) => values.map((row) => [row[0], row[3], row[6]]);

  test("shows the committee of Parámetros", async () => {
    await book.insertParametros(PARAMETROS);
    await write(MEMBERS.slice(0, 2));
    expect(await book.insertFirmas()).toMatchObject({ what: "firmasInserted", rows: 2 });
    expect(firstLetters(await seen()).slice(4, 6)).toEqual([
      ["Ana Ruiz", "Luis Díaz", ""],
      ["Alcaldesa", "", ""],
    ]);
  });

  test("has a place for each member who is written later", async () => {
    await book.insertFirmas();
    await write(MEMBERS);
    const values = firstLetters(await seen());
    expect([...values[4]!, ...values[8]!]).toEqual(MEMBERS.map(([nombre]) => nombre));
    expect(values[2]![0]).toBe("");
  });

  test("says how many have no place", async () => {
    await book.insertFirmas();
    await write([...MEMBERS, ...MEMBERS, ["Sara Oca", ""]]);
    expect((await seen())[2]![0]).toBe(`5${hojas.firmas.noCaben}`);
    await book.insertFirmas();
    const { values } = await readCells(`${hojas.firmas.titulo} 2`, "A10:G28");
    expect(values[0]![0]).toBe("");
    expect(values[18]![0]).toBe("Sara Oca");
  });
});

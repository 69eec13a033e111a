import { useExcel } from "../../test/office/use-excel";
import { CellValue } from "../domain/base/cell";
import { SIN_RESPONSABLE } from "../domain/plan/cumplimiento/informe";
import { hojas } from "../domain/catalogue/hojas";
import { resumenAlDia } from "../domain/proposals/resumen";
import { createWorkbook } from ".";
import { failureCode } from "./testing/failure-code";
import { PARAMETROS, Row } from "./testing/worked-rows";
import { fillMatriz } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false });

const book = createWorkbook();
const texts = hojas.resumen;

const row = (number: number): Row => ({
  accion: `Acción ${number}`,
  responsable: `Oficina ${number}`,
  indicador: "x",
  meta: "1",
  tipo: "se va sumando",
  cantidad: 4,
  avance: 2,
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));

async function insertFor(count: number) {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz(rows(count));
  await book.insertResumen();
}

/** What a column of a table holds. */
const column = (table: string, heading: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange();
    range.load("values");
    await context.sync();
    return (range.values as CellValue[][]).map(([value]) => value);
  });

/** Whom the sheet lists, besides those whom nobody named. */
const listed = async () =>
  (await column("Responsables", texts.responsable)).filter((name) => name !== "" && name !== SIN_RESPONSABLE);

/** The sheet's only cell that ends in a text, as it shows; "" where none does. */
const saying = (end: string) =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(texts.titulo).getUsedRange(true);
    used.load("values");
    await context.sync();
    return (used.values as CellValue[][]).flat().find((value) => String(value).endsWith(end)) ?? "";
  });

describe("a responsable that came later", () => {
  beforeEach(() => excel.reset({ recalculates: true }));

  test("is missed in a line of the sheet, and appended by Actualizar", async () => {
    await insertFor(2);
    expect(await saying(texts.sinSuResponsable)).toBe("");
    await fillMatriz(rows(3));
    expect(await saying(texts.sinSuResponsable)).toBe(`1${texts.sinSuResponsable}`);
    expect(await writes.updateResumen()).toMatchObject({ what: "resumenUpdated" });
    expect(await listed()).toEqual(["Oficina 0", "Oficina 1", "Oficina 2"]);
    expect(await saying(texts.sinSuResponsable)).toBe("");
  });

  test("is appended past the blank lines, with its figures, and the blocks below move down", async () => {
    await insertFor(1);
    await fillMatriz(rows(9));
    await writes.updateResumen();
    expect([...(await listed())].sort()).toEqual(rows(9).map(({ responsable }) => responsable));
    const figures = await column("Responsables", texts.columnas.cumplimiento);
    expect(figures.filter((figure) => figure === 0.5)).toHaveLength(9);
    expect(await saying(texts.nombradas)).toBe(texts.nombradas);
    expect(await writes.updateResumen()).toMatchObject({ what: "nothing" });
  });
});

describe("what Actualizar appended is taken back", () => {
  /** All that the sheet says. */
  const seen = () =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(texts.titulo).getUsedRange(true);
      used.load("formulas,address");
      await context.sync();
      return [used.address, used.formulas];
    });

  test.each([
    ["in blank lines", 3],
    ["in new ones too", 9],
  ])("%s", async (_, count) => {
    await insertFor(2);
    const before = await seen();
    await fillMatriz(rows(count));
    const reading = await book.read();
    const { changes, as } = resumenAlDia(reading)!;
    excel.batches.reset();
    const { undo } = await book.apply(changes, reading, as);
    expect(excel.batches.count).toBe(2);
    expect(await seen()).not.toEqual(before);
    await undo!();
    expect(await seen()).toEqual(before);
  });

  test("unless a person wrote in one of its lines", async () => {
    await insertFor(1);
    await fillMatriz(rows(2));
    const { undo } = await writes.updateResumen();
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("Resumen").getDataBodyRange();
      // Below the acción that was there and the two lines that gather the rows of none.
      body.getCell(3, 8).values = [[40]];
      await context.sync();
    });
    expect(await failureCode(undo!())).toBe("changed-since");
    expect(await listed()).toEqual(["Oficina 0", "Oficina 1"]);
  });

  test("also where the chart was deleted", async () => {
    await insertFor(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(texts.titulo).charts.getItem(texts.grafico).delete();
      await context.sync();
    });
    await fillMatriz(rows(2));
    const { undo } = await writes.updateResumen();
    await undo!();
    expect(await listed()).toEqual(["Oficina 0"]);
  });
});

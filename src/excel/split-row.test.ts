import { useExcel } from "../../test/office/use-excel";
import { Fix, fixFinder } from "../domain/checks/fixes";
import { Changes } from "../domain/changes/changes";
import { WorkbookReading } from "../domain/reading/reading";
import { MatrizKey, matriz } from "../domain/plan/tables/matriz";
import { createWorkbook } from ".";
import { FIRST, cell, row, type } from "./testing/matriz-cells";
import { PARAMETROS, Row } from "./testing/worked-rows";
import { fillMatriz } from "./testing/workbook";
import { writes } from "./testing/writes";

const excel = useExcel({ recalculates: false, begins: insertRows });

const book = createWorkbook();

/** What the workbook was when some fixes were found. */
const seen = new WeakMap<object, WorkbookReading>();
const apply = (fixes: readonly Changes[]) => writes.fix(fixes, seen.get(fixes));

const compound: Row = {
  accion: "Publicar",
  indicador: "Frecuencia de entrega y porcentaje de canales",
  meta: "4 veces al mes y 100%",
  responsable: "Planeación",
};

/** What a check of compound metas would find, in some rows. */
async function splitsOf(...rows: readonly number[]): Promise<readonly Fix[]> {
  const reading = await book.read();
  const severity = "advertencia" as const;
  const at = (number: number) => ({ sheet: matriz.title, row: number });
  const fixes = fixFinder(reading)(
    rows.map((number) => ({ rule: "meta-compuesta", severity, place: at(number) })),
  );
  seen.set(fixes, reading);
  return fixes;
}

const rowsNow = async () => {
  const { matrices } = await book.read();
  return matrices[0]!.rows.map(({ values }) => [
    values.codigo,
    values.indicador,
    values.meta,
    values.responsable,
  ]);
};

async function insertRows() {
  await book.insertMatriz("blank", PARAMETROS);
  await fillMatriz([compound, { ...row, indicador: "Otro" }, { ...compound, accion: "Atender" }]);
  await type("codigo", "1.1", FIRST);
  await type("codigo", "1.2", FIRST + 1);
  await type("codigo", "2.1", FIRST + 2);
  await type("recomendaciones", "Una nota", FIRST + 2);
}

const after = [
  ["1.1", "Frecuencia de entrega", "4 veces al mes", "Planeación"],
  ["1.3", "porcentaje de canales", "100%", "Planeación"],
  ["1.2", "Otro", "10 puntos", "Planeación"],
  ["2.1", "Frecuencia de entrega", "4 veces al mes", "Planeación"],
  ["2.2", "porcentaje de canales", "100%", "Planeación"],
];

test("a row that is split gets a row below it, with the formulas of its columns, in two batches; and back", async () => {
  excel.reset({ recalculates: true });
  await insertRows();
  const before = await rowsNow();
  const formula = (await cell("estado")).formulas;
  const fixes = await splitsOf(FIRST, FIRST + 2);
  excel.batches.reset();
  const written = await apply(fixes);
  expect(excel.batches.count).toBe(2);
  expect(written).toMatchObject({ what: "fixesWritten", rows: 2 });
  expect(await rowsNow()).toEqual(after);
  expect((await cell("recomendaciones", FIRST + 3)).values).toEqual([["Una nota"]]);
  expect(await cell("estado", FIRST + 1)).toMatchObject({ formulas: formula, values: [["por revisar"]] });
  expect(await cell("codigo", FIRST + 1)).toMatchObject({ values: [["1.3"]], numberFormat: [["@"]] });
  await written.undo!();
  expect(await rowsNow()).toEqual(before);
  expect((await cell("recomendaciones", FIRST + 2)).values).toEqual([["Una nota"]]);
});

test.each<[string, MatrizKey, number]>([
  ["the new row", "avance", FIRST + 1],
  ["the one that was split", "meta", FIRST + 3],
])("a row stays split once somebody wrote in %s", async (_, key, number) => {
  const { undo } = await apply(await splitsOf(FIRST, FIRST + 2));
  await type(key, "7", number);
  const now = await rowsNow();
  await expect(undo!()).rejects.toMatchObject({ code: "changed-since", detail: { sheet: matriz.title } });
  expect(await rowsNow()).toEqual(now);
});

test("a row that is split keeps its texts as such, also in cells that are not of text", async () => {
  await type("meta", "100% y 4 veces al mes", FIRST, "General");
  await type("meta", "4 veces al mes y 100%", FIRST + 2, "General");
  await apply(await splitsOf(FIRST, FIRST + 2));
  expect((await cell("meta")).values).toEqual([["100%"]]);
  expect((await cell("meta", FIRST + 4)).values).toEqual([["100%"]]);
});

test.each([20, 30, 40, 50])(
  "a row is as before when the insertion ends half-way, at action %i",
  async (action) => {
    const before = await rowsNow();
    const fixes = await splitsOf(FIRST, FIRST + 2);
    const passed = excel.batches.count;
    const spy = jest.spyOn(excel.faults, "beforeAction").mockImplementation((index) => {
      if (excel.batches.count - passed !== 2 || index !== action) return;
      spy.mockRestore();
      excel.faults.failAt(action, "GeneralException");
      excel.faults.beforeAction(index);
    });
    await expect(apply(fixes)).rejects.toMatchObject({ code: "unknown" });
    expect(await rowsNow()).toEqual(before);
  },
);

test("a row that is split does not get it where the table can't take it, and its cells are as before", async () => {
  const before = await rowsNow();
  const [fix] = await splitsOf(FIRST);
  const gone = { ...fix!, rows: fix!.rows.map((each) => ({ ...each, below: 4000 })) };
  await expect(apply([gone])).rejects.toMatchObject({ name: "ExcelFailure" });
  expect(await rowsNow()).toEqual(before);
});

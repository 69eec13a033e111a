import { useExcel } from "../../test/office/use-excel";
import { checkWorkbook } from "../domain/checks";
import { describe as textOf } from "../domain/catalogue/observaciones";
import { semaforoDelPreset } from "../domain/plan/parametros/parametros";
import { PROPIO } from "../domain/plan/semaforo/nombre";
import { presets } from "../domain/plan/semaforo/presets";
import { createWorkbook } from ".";
import { PARAMETROS, WORKED } from "./testing/worked-rows";
import { fillMatriz } from "./testing/workbook";
import { writes } from "./testing/writes";

useExcel();

const book = createWorkbook();

test("what is wrong in Parámetros is said with its cell", async () => {
  await book.insertMatriz("blank", { ...PARAMETROS, estado_corte: "cerrado", semaforo_limite_1: 0.9 });
  await fillMatriz(WORKED.slice(0, 1));
  const cells = await Excel.run(async (context) => {
    const count = context.workbook.tables.getItem("Conteos").getDataBodyRange().getCell(0, 1);
    count.values = [["ocho"]];
    count.load("address");
    count.dataValidation.load("rule,prompt");
    const named = ["semaforo_limite_2", "estado_corte"].map((name) =>
      context.workbook.names.getItem(name).getRange().load("address"),
    );
    await context.sync();
    expect(count.dataValidation.prompt).toMatchObject({ showPrompt: true });
    expect(count.dataValidation.rule.decimal).toMatchObject({ formula1: 1 });
    return [...named, count].map(({ address }) => address.split("!")[1]!.replaceAll("$", ""));
  });
  const rules = new Set(["limites-del-semaforo", "parametro-desconocido", "conteo-ilegible"]);
  const found = checkWorkbook(await book.read()).filter(({ rule }) => rules.has(rule));
  expect(found.map((each) => textOf(each).place.split(",")[0])).toEqual(cells);
});

test("the sheet calls the semáforo by the model whose limits stand there", async () => {
  await book.insertParametros(PARAMETROS);
  const nombre = async () => (await book.read()).parametros.semaforo;
  expect(await nombre()).toBe(presets[0].nombre);
  await writes.changeParametros({ semaforo_limite_1: 0.5 });
  expect(await nombre()).toBe(PROPIO);
  await writes.changeParametros(semaforoDelPreset(presets[2]!));
  expect(await nombre()).toBe(presets[2]!.nombre);
});

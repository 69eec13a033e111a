import { type TestExcel, startExcel } from "../../test/office/start-excel";
import { createWorkbook } from ".";

let excel: TestExcel;
beforeAll(async () => {
  excel = await startExcel();
});
beforeEach(() => excel.reset());
afterAll(() => excel.dispose());

test("parametros", async () => {
  const written = await createWorkbook().insertParametros({ entidad: "Alcaldía", fecha_corte: 39813 });
  console.log(written.sheets, excel.batches.count, excel.batches.largest);
  const reading = await createWorkbook().read();
  console.log(JSON.stringify(reading.parametros), reading.hasParametros, [...reading.counts]);
});
test("marco", async () => {
  const written = await createWorkbook().insertMarco([{ accion: "=A", indicador: "- x", meta: "100 %" }], { entidad: "Alcaldía", fecha_corte: 39813 });
  console.log(written.sheets, excel.batches.count, excel.batches.largest);
  const reading = await createWorkbook().read();
  console.log(JSON.stringify(reading.marcos));
});
test("matriz", async () => {
  const written = await createWorkbook().insertMatriz("blank", { entidad: "Alcaldía", fecha_corte: 39813 });
  console.log(written.sheets, excel.batches.count, excel.batches.largest);
  const reading = await createWorkbook().read();
  console.log(JSON.stringify(reading.matrices));
});

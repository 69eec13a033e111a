import { createWorkbook } from "../../../src/excel";
import { HostError } from "../../../src/playground/model/errors";
import { PageLayout } from "../../../src/playground/model/page-layout/page-layout";
import { startExcel } from "../start-excel";

// Excel takes only the papers of the person's printer, and not every printer knows the Colombian oficio.
test("a paper that the printer does not have is left as it is, and the sheet is inserted", async () => {
  const excel = startExcel({ recalculates: false });
  jest.spyOn(PageLayout.prototype, "paperSize", "set").mockImplementation(() => {
    throw new HostError("InvalidArgument", "The printer has no such paper.");
  });
  const book = createWorkbook();
  await book.insertMatriz("blank");
  expect((await book.read()).sheetNames).toEqual(["Hoja1", "Parámetros", "Matriz de seguimiento"]);
  excel.dispose();
});

import fc from "fast-check";
import { fromWorkbookData } from "../../../src/playground/model/saving/from-workbook-data";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { randomSheet } from "../../../src/xlsx/testing/random-sheet";
import { sheet, workbook } from "../../../src/xlsx/testing/sample";
import { essence } from "./essence";
import { useExcel } from "../use-excel";

const excel = useExcel();

test("any workbook comes out of the model as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, async (given) => {
      excel.reset();
      // In Excel a cell has one validation.
      const [validation] = given.validations;
      const validations = validation ? [{ ...validation, areas: validation.areas.slice(0, 1) }] : [];
      const merges = given.merges.filter(({ rows, columns }) => rows * columns > 1);
      const data = workbook({
        sheets: [sheet({ ...given, merges, validations }), sheet({ name: "Otra hoja" })],
      });
      await fromWorkbookData(excel.workbook.host, data);
      expect(essence(toWorkbookData(excel.workbook.host))).toEqual(essence(data));
    }),
    { numRuns: 25 },
  );
});

import { VALUES_ONLY_ROWS } from "../../../src/playground/engine/univer/calculation/calculation-limit";
import { useExcel } from "../use-excel";

const excel = useExcel();

/** Whether Univer calculates the rules of the sheet, one formula a cell. */
const shown = () =>
  excel.grid.book
    .getSheetByName("Hoja1")!
    .getConditionalFormattingRules()
    .map(({ rule }) => (rule as { subType?: string }).subType);

const keepsItsRule = () =>
  Excel.run(async (context) => {
    const { rule } = context.workbook.worksheets
      .getItem("Hoja1")
      .getRange("A1:A10")
      .conditionalFormats.getItemAt(0)
      .load("custom/rule/formula").custom;
    await context.sync();
    return rule.formula;
  });

test("past the limit conditional formats are kept, and no longer calculated cell by cell", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const format = sheet.getRange("A1:A10").conditionalFormats.add("Custom");
    format.custom.rule.formula = '=$A1="rojo"';
    format.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
  expect(shown()).toEqual(["formula"]);
  await Excel.run(async (context) => {
    const rows = Array.from({ length: VALUES_ONLY_ROWS + 1 }, (_, row) => [`=A${row + 1}*2`]);
    context.workbook.worksheets.getItem("Hoja1").getRange(`B1:B${rows.length}`).formulas = rows;
    await context.sync();
  });
  expect(shown()).toEqual(["text"]);
  expect(await keepsItsRule()).toBe('=$A1="rojo"');
});

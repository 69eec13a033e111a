import { useExcel } from "../../test/office/use-excel";
import { ColumnView } from "../domain/plan/tables/column";
import { matriz } from "../domain/plan/tables/matriz";
import { norma } from "../domain/plan/tables/matriz-norma";
import { createWorkbook } from ".";
import { MARK_COLORS } from "./marks/marks";
import { SIGNATURE } from "./marks/our-marks";
import { failureCode } from "./testing/failure-code";
import { PARAMETROS } from "./testing/worked-rows";
import { writes } from "./testing/writes";

const excel = useExcel({ keepsWorkbook: true, recalculates: false });
beforeAll(async () => {
  await book.insertMatriz("blank", PARAMETROS);
});

const book = createWorkbook();
const reading = async () => (await book.read()).matrices[0]!;
const display = async () => book.readDisplay(await reading());

test("a matriz as it is inserted has no marks; showing and hiding them is seen", async () => {
  expect((await display()).marksShown).toBe(false);
  const { undo } = await writes.showMarks(true);
  expect((await display()).marksShown).toBe(true);
  await undo!();
  expect((await display()).marksShown).toBe(false);
});

test("marks are shown once, hidden, and leave the colours of the sheet", async () => {
  const count = () =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem(matriz.title)
        .getRange()
        .conditionalFormats.getCount();
      await context.sync();
      return formats.value;
    });
  const before = await count();
  await writes.showMarks(true);
  const withMarks = await count();
  expect(withMarks).toBeGreaterThan(before);
  await writes.showMarks(true);
  expect(await count()).toBe(withMarks);
  await writes.showMarks(false);
  expect(await count()).toBe(before);
});

test("of the marks of a cell an error's is on top, then a warning's", async () => {
  await writes.showMarks(true);
  const colors = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(matriz.title).getRange();
    conditionalFormats.load("items/priority,items/custom/rule/formula");
    await context.sync();
    const ours = conditionalFormats.items.filter(({ custom }) => custom.rule.formula.includes(SIGNATURE));
    const edges = ours.map(({ custom }) => custom.format.borders.getItem("EdgeTop"));
    edges.forEach((edge) => edge.load("color"));
    await context.sync();
    return ours
      .map(({ priority }, index) => ({ priority, color: edges[index]!.color }))
      .sort((a, b) => a.priority - b.priority)
      .map(({ color }) => color);
  });
  await writes.showMarks(false);
  const strength = [MARK_COLORS.error, MARK_COLORS.advertencia, MARK_COLORS.sugerencia];
  const ordered = [...colors].sort((a, b) => strength.indexOf(a) - strength.indexOf(b));
  expect(new Set(colors).size).toBeGreaterThan(1);
  expect(colors).toEqual(ordered);
});

test.each<[readonly ColumnView[]]>([
  [["norma"]],
  [["norma", "seguimiento"]],
  [["norma", "seguimiento", "detalle", "control"]],
])("the columns of %j are seen to be in sight", async (views) => {
  await writes.showViews(views);
  expect((await display()).views).toEqual(views);
});

test("with the five standard columns goes the word of the colour that the percentage has", async () => {
  await writes.showViews(["norma"]);
  const shown = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(matriz.title);
    const columns = matriz.columns.map(({ key }, index) => ({
      key,
      entire: sheet.getCell(0, index).getEntireColumn(),
    }));
    columns.forEach(({ entire }) => entire.load("columnHidden"));
    await context.sync();
    return columns.filter(({ entire }) => !entire.columnHidden).map(({ key }) => key);
  });
  expect(shown).toEqual([...norma.map(({ key }) => key), "semaforo"]);
});

test("a column hidden by hand is no choice of views", async () => {
  await Excel.run(async (context) => {
    const column = matriz.columns.findIndex(({ key }) => key === "meta");
    const cell = context.workbook.worksheets.getItem(matriz.title).getCell(0, column);
    cell.getEntireColumn().columnHidden = true;
    await context.sync();
  });
  expect((await display()).views).toBeNull();
});

test("a place in a hidden column comes into sight", async () => {
  const { sheet, columns } = await reading();
  const column = columns.veces!;
  const isHidden = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(8, column, 1, 1);
      range.load("columnHidden");
      await context.sync();
      return range.columnHidden;
    });
  expect(await isHidden()).toBe(true);
  await book.select({ sheet, row: 9, column });
  expect(await isHidden()).toBe(false);
});

test("marks are in the columns that they are of, though somebody inserts one before or while they are shown", async () => {
  const ours = () =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(matriz.title).getRange();
      conditionalFormats.load("items/type");
      await context.sync();
      const custom = conditionalFormats.items.filter(({ type }) => type === "Custom");
      const ranges = custom.map((format) => format.getRange().load("address"));
      custom.forEach((format) => format.custom.rule.load("formula"));
      await context.sync();
      return custom
        .map(({ custom: { rule } }, index) => [ranges[index]!.address, rule.formula])
        .filter(([, formula]) => formula!.includes(SIGNATURE));
    });
  const seen = await book.read();
  await excel.byColleague((colleague) => colleague.insertColumns(matriz.title, "C"));
  const meeting = excel.between(3, (colleague) => colleague.insertColumns(matriz.title, "D"));
  await writes.showMarks(true, seen);
  expect(meeting.happened()).toBe(true);
  const shown = await ours();
  await writes.showMarks(true);
  expect(shown).toEqual(await ours());
});

test("marks that somebody hid since are not hidden again", async () => {
  await writes.showMarks(false);
  const { undo } = await writes.showMarks(true);
  await writes.showMarks(false);
  expect(await failureCode(undo!())).toBe("changed-since");
});

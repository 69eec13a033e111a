import { createWorkbook } from "../../../src/excel";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import { matriz } from "../../../src/domain/plan/tables/matriz";
import { useExcel } from "../use-excel";

const excel = useExcel({ recalculates: false });

const figures = matriz.columns.findIndex(({ key }) => key === "cumplimiento");

/** The formats of the figures in the file: the strongest has the lowest priority. */
const saved = () =>
  toWorkbookData(excel.workbook.host)
    .sheets.find(({ name }) => name === matriz.title)!
    .conditionalFormats.filter(({ areas }) => areas.some(({ column }) => column === figures))
    .sort((a, b) => a.priority - b.priority);

test("the semáforo's colours are stronger than the italics of a figure that was stated", async () => {
  await createWorkbook().insertMatriz("blank");
  const formats = saved();
  const colored = formats.filter(({ style }) => style?.fill !== undefined);
  expect(formats.slice(0, colored.length)).toEqual(colored);
  expect(formats.slice(colored.length).map(({ style }) => style)).toEqual([{ font: { italic: true } }]);
});

test("a figure that was stated is in the same colours, in italics, by a single format", async () => {
  await createWorkbook().insertMatriz("blank");
  const colored = saved().filter(({ style }) => style?.fill !== undefined);
  const half = colored.length / 2;
  const italics = colored.slice(0, half).map(({ style }) => style);
  const upright = colored.slice(half).map(({ style }) => style);
  expect(italics).toEqual(upright.map((style) => ({ ...style, font: { ...style!.font, italic: true } })));
});

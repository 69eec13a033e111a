import { useExcel } from "../../test/office/use-excel";
import { createWorkbook } from ".";

const excel = useExcel({ recalculates: false });
const book = createWorkbook();

const HEADINGS = ["Acción", "Indicador", "Meta", "Responsable", "Porcentaje de cumplimiento"];
const LONG = "Mantener actualizada la información del municipio. ".repeat(9);

const rows = (count: number, text: string) =>
  Array.from({ length: count }, (_, row) => [`${row} ${text}`, `${row} visitas`, text, text, ""]);

/** A sheet of its own for each. */
async function fill(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Promise<void> {
  for (const [name, values] of Object.entries(sheets)) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange(`A1:E${values.length + 1}`).values = [HEADINGS, ...values.map((row) => [...row])];
      await context.sync();
    });
  }
}

test("what is more than Excel gives at once takes a batch for every 4 MB, however many the sheets", async () => {
  const large = rows(3_000, LONG);
  await fill({
    Uno: rows(5, "Publicar"),
    Grande: large,
    Dos: rows(7, "Atender"),
    Tres: rows(3, "Capacitar"),
  });
  excel.batches.reset();
  const { matrices } = await book.read();
  expect(matrices.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
    ["Uno", 5],
    ["Grande", 3_000],
    ["Dos", 7],
    ["Tres", 3],
  ]);
  expect(matrices[1]!.rows.map(({ values }) => values.accion)).toEqual(large.map(([accion]) => accion));
  // The names; the answer that was too large; the sizes; a first block; the rest of 8 MB of values and texts.
  expect(excel.batches.count).toBeLessThanOrEqual(7);
});

import fc from "fast-check";
import { matriz } from "../plan/tables/matriz";
import { MARCO, MATRIZ, read } from "./testing/read";
import { sheet } from "./testing/sheet";
import { readWorkbook } from "./workbook";

it("reads 50 000 rows", () => {
  const rows = Array.from({ length: 50_000 }, (_, index) => [
    `acción ${index % 900}`,
    `indicador ${index}`,
    `${index}`,
    "",
    "",
  ]);
  expect(read([MATRIZ, ...rows]).matrices[0]!.rows).toHaveLength(50_000);
});

it("never throws, and every row keeps its number and its values", () => {
  const heading = fc.constantFrom(...MARCO, ...MATRIZ, ...matriz.columns.map((column) => column.heading), "");
  const cell = fc.oneof(
    heading,
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom("", "#REF!", "=1", "- x"),
  );
  const table = fc.record({
    name: fc.string(),
    row: fc.nat(9),
    column: fc.nat(9),
    rows: fc.nat(9),
    columns: fc.nat(9),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 }),
      fc.array(table, { maxLength: 2 }),
      (rows, tables) => {
        const grid = sheet(rows, { tables });
        const { marcos, matrices } = readWorkbook([grid]);
        for (const reading of [...marcos, ...matrices]) {
          for (const row of reading.rows) {
            for (const [key, column] of Object.entries(reading.columns)) {
              if ((row.carried as string[]).includes(key)) continue;
              expect(row.values[key as "accion"]).toBe(grid.values[row.number - 1]?.[column]);
            }
          }
        }
      },
    ),
  );
});

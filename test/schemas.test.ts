import { existsSync, readFileSync } from "node:fs";
import { marcoOperativo } from "../src/domain/plan/tables/marco-operativo";
import { matriz } from "../src/domain/plan/tables/matriz";
import { programacion } from "../src/domain/plan/tables/programacion";
import { tableSchema } from "../src/domain/plan/tables/table-schema";

// The published schemas are derived: after a change of a column, `npm run schemas` writes them again.
describe.each([
  ["schemas/marco-operativo.json", marcoOperativo],
  ["schemas/matriz.json", matriz],
  ["schemas/programacion.json", programacion],
] as const)("%s", (path, table) => {
  const derived = `${JSON.stringify(tableSchema(table), null, 2)}\n`;

  it("says what the table's description says", () => {
    expect(existsSync(path) && readFileSync(path, "utf8")).toBe(derived);
  });
});

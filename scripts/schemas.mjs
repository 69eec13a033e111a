// `npm run schemas`: writes the published Table Schemas again from the tables' descriptions.
import { writeFileSync } from "node:fs";
import { marcoOperativo } from "../src/domain/plan/tables/marco-operativo";
import { matriz } from "../src/domain/plan/tables/matriz";
import { programacion } from "../src/domain/plan/tables/programacion";
import { tableSchema } from "../src/domain/plan/tables/table-schema";

for (const [name, table] of [
  ["marco-operativo", marcoOperativo],
  ["matriz", matriz],
  ["programacion", programacion],
]) {
  writeFileSync(`schemas/${name}.json`, `${JSON.stringify(tableSchema(table), null, 2)}\n`);
  console.log(`schemas/${name}.json`);
}

import { TableReading } from "../../../reading/reading";
import { Table, columnOf } from "../../../plan/tables/column";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { renamedIn } from "./renamed-header";

const missingIn = <Key extends string>(table: Table<Key>, reading: TableReading<Key>): readonly Finding[] => {
  const renamed = renamedIn(table, reading);
  const missing = reading.missing.filter((key) => !renamed.has(key));
  return missing.map((key): Finding => {
    const { heading, required } = columnOf(table, key);
    return {
      severity: required === "optional" ? "advertencia" : required,
      place: { sheet: reading.sheet, row: reading.headerRow, heading },
      expected: heading,
    };
  });
};

/** The table lacks one of the columns of the norm, or its heading says something else. */
export const missingHeader = defineCheck({
  id: "encabezado-ausente",
  severity: "error",
  scope: "table",
  columns: [],
  marco: ({ reading }) => missingIn(marcoOperativo, reading),
  matriz: ({ reading }) => missingIn<MatrizKey>(matriz, reading),
});

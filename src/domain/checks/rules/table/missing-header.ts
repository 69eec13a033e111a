import { TableReading } from "../../../reading/reading";
import { Table, columnOf } from "../../../plan/tables/column";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { Check } from "../../check";
import { Observation } from "../../observation";
import { renamedIn } from "./renamed-header";

const ID = "encabezado-ausente";

const missingIn = <Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
): readonly Observation[] => {
  const renamed = renamedIn(table, reading);
  const missing = reading.missing.filter((key) => !renamed.has(key));
  return missing.map((key): Observation => {
    const { heading, required } = columnOf(table, key);
    return {
      rule: ID,
      severity: required === "optional" ? "advertencia" : required,
      place: { sheet: reading.sheet, row: reading.headerRow, heading },
      expected: heading,
    };
  });
};

/** The table lacks one of the columns of the norm, or its heading says something else. */
export const missingHeader: Check = {
  id: ID,
  severity: "error",
  scope: "table",
  columns: [],
  marco: ({ reading }) => missingIn(marcoOperativo, reading),
  matriz: ({ reading }) => missingIn<MatrizKey>(matriz, reading),
};

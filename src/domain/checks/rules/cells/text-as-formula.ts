import { isErrorValue } from "../../../base/cell";
import { TableReading } from "../../../reading/reading";
import { Table } from "../../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { ofFormulas } from "../formulas/of-formulas";
import { placeOf } from "../../rows/place";

const textsOf = <Key extends string>(table: Table<Key>): readonly Key[] =>
  table.columns.flatMap(({ key, type, formula }) => (type === "text" && formula === undefined ? [key] : []));

function formulasIn<Key extends string>(table: Table<Key>, reading: TableReading<Key>): readonly Finding[] {
  const texts = textsOf(table);
  const textsWithFormula = ofFormulas<Key, readonly Key[]>((formulas) =>
    texts.flatMap((key) => (formulas[key] === undefined ? [] : [key])),
  );
  const found: Finding[] = [];
  for (const row of reading.rows) {
    for (const key of textsWithFormula(row)) {
      if (!isErrorValue(row.values[key])) continue;
      found.push({
        place: placeOf(table, reading, key, row.number),
        found: row.values[key],
        detail: { formula: row.formulas[key]! },
      });
    }
  }
  return found;
}

/** A text that begins with - = + or @ ("- Definir un responsable"), which Excel took for a formula when it was pasted. */
export const textAsFormula = defineCheck({
  id: "texto-como-formula",
  severity: "error",
  scope: "row",
  columns: [...new Set<string>([...textsOf<MarcoKey>(marcoOperativo), ...textsOf<MatrizKey>(matriz)])],
  marco: ({ reading }) => formulasIn(marcoOperativo, reading),
  matriz: ({ reading }) => formulasIn<MatrizKey>(matriz, reading),
});

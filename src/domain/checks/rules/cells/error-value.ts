import { isErrorValue } from "../../../base/cell";
import { call, column } from "../../../plan/formula/expression";
import { TableReading } from "../../../reading/reading";
import { Table } from "../../../plan/tables/column";
import { marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { cellsReader } from "../../../plan/tables/row-cells";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { isBroken } from "../formulas/broken-formula";
import { placeOf } from "../../rows/place";
import { errorWithoutFormula } from "../formulas/restored-formula";

/**
 * Cells as they stand, also those of formulas: the figure that was just computed would hide what people see.
 * @param isSaidOf columns whose errors have one cause, told elsewhere
 */
function errorsIn<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  isSaidOf: (key: Key) => boolean = () => false,
): readonly Finding[] {
  const found: Finding[] = [];
  const cellsOf = cellsReader(table);
  for (const row of reading.rows) {
    const cells = cellsOf(row.values);
    for (let slot = 0; slot < cells.length; slot++) {
      const value = cells[slot]!;
      if (!isErrorValue(value)) continue;
      const { key, type } = table.columns[slot]!;
      if (row.carried.includes(key) || isSaidOf(key)) continue;
      if (isBroken(row.formulas[key])) continue;
      // A text that Excel took for a formula has a check of its own, which says what to do.
      if (type === "text" && row.formulas[key] !== undefined && !isComputed(table, key)) continue;
      found.push({
        place: placeOf(table, reading, key, row.number),
        found: value,
      });
    }
  }
  return found;
}

const isComputed = <Key extends string>(table: Table<Key>, key: Key) =>
  table.columns.some((each) => each.key === key && each.formula !== undefined);

/** A cell of a row shows #REF!, #NAME? or another error of Excel. */
export const errorValue = defineCheck({
  id: "valor-de-error",
  severity: "error",
  scope: "row",
  columns: [...new Set<string>([...matriz.columns, ...marcoOperativo.columns].map(({ key }) => key))],
  marco: ({ reading }) => errorsIn(marcoOperativo, reading),
  matriz: ({ reading, isOurs, hasParametros }) =>
    // Without Parámetros every formula of ours is an error: that is said once, with its cause.
    errorsIn<MatrizKey>(matriz, reading, (key) => isOurs && !hasParametros && isComputed(matriz, key)),
  marks: matriz.columns
    .filter(({ view }) => view !== "auxiliar")
    .map(({ key }) => ({ column: key, expression: call("ISERROR", column(key)) })),
  fix: errorWithoutFormula,
});

import { formulasOfColumn } from "./formulas-of-column";
import { print } from "../../../plan/formula/print";
import { MatrizReading } from "../../../reading/reading";
import { MatrizKey } from "../../../plan/tables/matriz";
import { columnAt } from "../../fixes/fixed-cells";

/**
 * The formula that belongs in every row of a computed column: ours, with the headings that this table has today. Null
 * in cells that are no Excel table, where a column that the formula needs is missing, and in a column whose formula
 * somebody changed everywhere: there it is not plain which one it should be.
 */
export function ourFormula(reading: MatrizReading, key: MatrizKey): string | null {
  const { tableName, headings } = reading;
  const { formula } = columnAt(key);
  if (!formula || tableName === undefined) return null;
  if (formulasOfColumn(reading, key)?.rewritten) return null;
  let complete = true;
  const heading = (needed: string) => {
    const text = headings[needed as MatrizKey];
    complete &&= Boolean(text);
    return (text ?? "").replace(/['#[\]]/g, "'$&");
  };
  const text = print(formula, {
    column: (needed) => `${tableName}[[#This Row],[${heading(needed)}]]`,
    wholeColumn: (needed) => `${tableName}[${heading(needed)}]`,
    list: ({ name, ofTable }) => (ofTable ? `${tableName}_${name}` : name),
  });
  return complete ? `=${text}` : null;
}

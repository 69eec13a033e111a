import { CellValue } from "../../base/cell";
import { kindOf } from "../../plan/formula/kinds";
import { TableReading } from "../../reading/reading";
import { Table } from "../../plan/tables/column";
import { CheckedCells } from "./checked-cells";
import { RowRule, columnPasses } from "./column-pass";
import { Condition } from "../rows/condition";
import { FoundByRule } from "../check";
import { Finding } from "../finding";
import { placeOf } from "../rows/place";

export type RowPass<Key extends string> = (
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
) => FoundByRule;

/**
 * Compiles the conditions of many rules into one pass over the rows: each cell is fetched once, and what it holds, with
 * the row's tipo, settles which conditions have to be asked and how much of them.
 */
export function rowPass<Key extends string>(table: Table<Key>, rules: readonly RowRule<Key>[]): RowPass<Key> {
  const columnsOf = columnPasses(table, rules);
  const slotOfTipo = table.columns.findIndex(({ key }) => key === "tipo");
  const tipos = table.columns[slotOfTipo]?.choices ?? [];
  return (reading, cells) => {
    const found = new Map<string, Finding[]>(rules.map(({ rule }) => [rule, []]));
    const presentFor = (tipo?: string) =>
      columnsOf(tipo).filter(({ key }) => reading.columns[key] !== undefined);
    const ofAnyTipo = presentFor();
    const ofTipo = new Map(
      tipos.map((tipo): [CellValue | undefined, typeof ofAnyTipo] => [tipo, presentFor(tipo)]),
    );
    for (let index = 0; index < reading.rows.length; index++) {
      cells.turnTo(index);
      const { values } = cells;
      const columns = ofTipo.get(values[slotOfTipo]) ?? ofAnyTipo;
      for (let at = 0; at < columns.length; at++) {
        const { slot, byKind, ofKind } = columns[at]!;
        const value = values[slot]!;
        const kind = kindOf(value);
        const asked = (byKind[kind] ??= ofKind(kind));
        for (let each = 0; each < asked.length; each++) {
          const { holds, quiet } = asked[each]!;
          if (typeof value === "number" && value >= quiet.from && value <= quiet.to) continue;
          if (holds(cells))
            found.get(asked[each]!.rule)!.push(told(table, reading, cells, asked[each]!.condition));
        }
      }
    }
    return found;
  };
}

function told<Key extends string>(
  table: Table<Key>,
  reading: TableReading<Key>,
  cells: CheckedCells<Key>,
  { severity, column, expected, detail }: Condition<Key>,
): Finding {
  const { number, values } = reading.rows[cells.index]!;
  return {
    severity,
    place: placeOf(table, reading, column, number),
    found: values[column],
    expected,
    detail: detail && detailOf(detail, cells),
  };
}

function detailOf<Key extends string>(
  keys: readonly Key[],
  cells: CheckedCells<Key>,
): Record<string, string | number> {
  const detail: Record<string, string | number> = {};
  for (const key of keys) {
    const value = cells.column(key);
    detail[key] = typeof value === "boolean" ? String(value) : value;
  }
  return detail;
}

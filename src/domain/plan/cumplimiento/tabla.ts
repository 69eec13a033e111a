import { CellValue } from "../../base/cell";
import { BookOfCells, TableOfCells } from "../formula/compiled";
import { Parametros } from "../parametros/parametro";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { CeldasDeFila } from "./celdas-de-fila";

/**
 * The cells of a table, row by row, where formulas see the other rows: sums over them and the first that says the same are
 * computed once, when somebody asks for the first of their kind. What only looks at its own row costs nothing more.
 */
export function celdasDeTabla(
  rows: readonly TableRow<MatrizKey>[],
  parametros: Parametros,
  book: BookOfCells,
): CeldasDeFila {
  const firsts = new Map<string, readonly number[]>();
  const sums = new Map<
    string,
    { readonly of: readonly CellValue[]; readonly sums: Map<CellValue, number> }
  >();

  const columnOf = (key: string): readonly CellValue[] => {
    const cells = new CeldasDeFila(parametros, book, tableAt);
    return rows.map((row, index) => {
      cells.turnTo(row, index);
      return cells.column(key);
    });
  };

  const firstsOf = (key: string): readonly number[] => {
    const seen = new Map<string, number>();
    return columnOf(key).map((value, index) => {
      // Excel's = takes capital and small letters for the same.
      const text = String(value).toLowerCase();
      const first = seen.get(text) ?? index + 1;
      seen.set(text, first);
      return first;
    });
  };

  const sumsOf = (key: string, same: string) => {
    const of = columnOf(same);
    const totals = new Map<CellValue, number>();
    columnOf(key).forEach((value, index) => {
      if (typeof value === "number") totals.set(of[index]!, (totals.get(of[index]!) ?? 0) + value);
    });
    return { of, sums: totals };
  };

  const totals = new Map<string, number>();
  const totalOf = (key: string) =>
    columnOf(key).reduce<number>((sum, value) => (typeof value === "number" ? sum + value : sum), 0);

  const tableAt = (cells: CeldasDeFila): TableOfCells => ({
    firstSame: (key) => cached(firsts, key, () => firstsOf(key))[cells.index]!,
    sumSame: (key, same) => {
      const { of, sums: bySame } = cached(sums, `${key}/${same}`, () => sumsOf(key, same));
      return bySame.get(of[cells.index]!) ?? 0;
    },
    total: (key) => cached(totals, key, () => totalOf(key)),
  });

  return new CeldasDeFila(parametros, book, tableAt);
}

function cached<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make();
  values.set(key, value);
  return value;
}

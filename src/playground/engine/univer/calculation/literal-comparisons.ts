import {
  ArrayValueObject,
  type FunctionVariantType,
  IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { UniverBook } from "../univer-book";

interface Comparison {
  calculate(left: FunctionVariantType, right: FunctionVariantType): FunctionVariantType;
}

const patched = new WeakSet<object>();

/**
 * Univer's =, <>, < and > take * and ? for wildcards: `="Publicar"="P*"` is TRUE. In Excel only functions such as COUNTIF do, so what is
 * compared gets its wildcards escaped.
 */
export function compareLiterally(book: UniverBook): void {
  const comparison = book.injector.get(IFunctionService).getExecutor("COMPARE") as unknown as
    Comparison | undefined;
  if (!comparison || patched.has(comparison)) return;
  patched.add(comparison);
  const compare = comparison.calculate.bind(comparison);
  comparison.calculate = (left, right) => {
    if (!(right instanceof ArrayValueObject)) return compare(left, literal(right));
    // With an array at its right, a single value is the one that Univer takes for the pattern.
    return left instanceof ArrayValueObject
      ? compare(left, literalArray(right))
      : compare(literal(left), right);
  };
}

function literal(value: FunctionVariantType): FunctionVariantType {
  if (!(value instanceof StringValueObject)) return value;
  const text = value.getValue();
  return /[*?]/.test(text) ? StringValueObject.create(text.replace(/[*?]/g, "~$&")) : value;
}

/** The same array if nothing in it has wildcards: most have none, and some have holes that a copy would fill. */
function literalArray(array: ArrayValueObject): ArrayValueObject {
  let found = false;
  const calculateValueList = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => {
      const value = array.get(row, column) ?? null;
      const escaped = value && (literal(value) as typeof value);
      found ||= escaped !== value;
      return escaped;
    }),
  );
  if (!found) return array;
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: array.getRowCount(),
    columnCount: array.getColumnCount(),
    unitId: array.getUnitId(),
    sheetId: array.getSheetId(),
    row: -1,
    column: -1,
  });
}

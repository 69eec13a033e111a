import {
  ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { UniverBook } from "./univer-book";

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
      ? compare(
          left,
          right.mapValue((value: BaseValueObject) => literal(value) as BaseValueObject),
        )
      : compare(literal(left), right);
  };
}

function literal(value: FunctionVariantType): FunctionVariantType {
  if (!(value instanceof StringValueObject)) return value;
  const text = value.getValue();
  return /[*?]/.test(text) ? StringValueObject.create(text.replace(/[*?]/g, "~$&")) : value;
}

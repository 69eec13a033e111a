import { Expression } from "./expression";

/** What an expression looks at: columns of its row, and named cells of the workbook. */
export interface References {
  readonly columns: readonly string[];
  readonly names: readonly string[];
}

/** The columns and named cells that an expression refers to, each once. */
export function referencesOf(expression: Expression): References {
  const columns = new Set<string>();
  const names = new Set<string>();
  function look(each: Expression): void {
    switch (each.kind) {
      case "literal":
        return;
      case "column":
        columns.add(each.key);
        return;
      case "name":
        names.add(each.name);
        return;
      case "sumSame":
        columns.add(each.key);
        columns.add(each.same);
        return;
      case "total":
      case "firstSame":
        columns.add(each.key);
        return;
      case "lookup":
      case "placeIn":
        return look(each.value);
      case "item":
        return look(each.place);
      case "isThere":
        return;
      case "workingDays":
        look(each.from);
        return look(each.to);
      case "operation":
        look(each.left);
        look(each.right);
        return;
      case "call":
        each.arguments.forEach(look);
    }
  }
  look(expression);
  return { columns: [...columns], names: [...names] };
}

import { Change } from "../contract";
import { WorkRow, filledIn, isBlankIn, short, textIn } from "../work-row";
import { isDeed } from "./nested";
import { StepOn, changeKey } from "./step";

/**
 * In a table of activities under their metas, a line that begins none, a second source of money or another product, goes on with
 * the row above: its cells are of that row. A text of what the rows belong to stays where it stands, for what follows.
 */
export const celdasDeMas: StepOn = (rows, { places, parents, partOf, isOn }) => {
  const accion = places.get("accion");
  const codigo = places.get("codigo");
  const belongs = new Set([...parents, ...(accion === undefined ? [] : [accion])]);
  const changes: Change[] = [];
  const result: WorkRow[] = [];
  for (const row of rows) {
    const above = result.at(-1);
    const mayGoOn = above && !isDeed(row, places) && partOf(row.lines[0]!) === partOf(above.lines[0]!);
    const columns = filledIn(row).filter((column) => !belongs.has(column));
    if (!mayGoOn || columns.length === 0) {
      result.push(row);
      continue;
    }
    const key = changeKey("sueltas", row.lines[0]!);
    const on = isOn("sueltas", key);
    const text = columns.map((column) => textIn(row, column)).join(" · ");
    changes.push({
      key,
      on,
      lines: [...row.lines],
      into: above.lines[0]!,
      columns,
      before: short(text),
      after: short(text),
    });
    if (!on) {
      result.push(row);
      continue;
    }
    for (const column of filledIn(row)) join(above, row, column, column === codigo);
    above.lines.push(...row.lines);
  }
  return { rows: result, changes, questions: [] };
};

function join(above: WorkRow, row: WorkRow, column: number, isCode: boolean): void {
  const [there, here] = [textIn(above, column), textIn(row, column)];
  if (there === "") above.cells[column] = row.cells[column]!;
  else if (there !== here && !isCode && !isBlankIn(row, column)) above.cells[column] = `${there}\n${here}`;
}

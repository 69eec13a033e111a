import { Change } from "../contract";
import { WorkRow, isBlankIn, short, textIn } from "../work-row";
import { isCut, joinTexts } from "./sentence";
import { StepOn, changeKey } from "./step";

const NUMBERED = /^\s*\d+(?:\.\d+)*[.)]?\s/;

/**
 * Where totals tell the parts of a table, a text that is printed in the middle of its merged cell holds for the whole part, above
 * it too; and one that was broken over two lines is one. So does the first one of a table of activities for those above it, which
 * can go on with no other.
 */
export const accionesDeParte: StepOn = (rows, { places, partOf, parted, nested, isOn }) => {
  const accion = places.get("accion");
  const changes: Change[] = [];
  if (accion === undefined || (!parted && !nested)) return { rows: [...rows], changes, questions: [] };
  const texts = rows.flatMap((row) => (isBlankIn(row, accion) ? [] : [textIn(row, accion)]));
  const areNumbered = texts.filter((text) => NUMBERED.test(text)).length * 2 >= texts.length;
  const result = [...rows];
  for (const { from, to } of parts(rows, partOf)) {
    if (parted) joinPieces(from, to);
    const first = result.findIndex((row, index) => index >= from && index < to && !isBlankIn(row, accion));
    if (first <= from) continue;
    const owner = result[first]!;
    for (let index = from; index < first; index++) {
      const row = result[index]!;
      const key = changeKey("continuaciones", row.lines[0]!, ":accion");
      const on = isOn("continuaciones", key);
      changes.push(changed(key, on, row, owner, textIn(owner, accion)));
      if (on) result[index] = withAccion(row, owner.cells[accion]!, true);
    }
  }
  return { rows: result, changes, questions: [] };

  /** «39. Desarrollo» above «empresarial»: the second has no number where the others do. */
  function joinPieces(from: number, to: number): void {
    for (let index = from; index + 1 < to; index++) {
      const [row, below] = [result[index]!, result[index + 1]!];
      const [text, rest] = [textIn(row, accion), textIn(below, accion)];
      const goesOn =
        text !== "" &&
        rest !== "" &&
        text !== rest &&
        (isCut(text) || (areNumbered && NUMBERED.test(`${text} `) && !NUMBERED.test(rest)));
      if (!goesOn) continue;
      const key = changeKey("unidas", below.lines[0]!, ":accion");
      const on = isOn("unidas", key);
      changes.push(changed(key, on, below, row, joinTexts(text, rest)));
      if (!on) continue;
      result[index] = withAccion(row, joinTexts(text.replace(/\s*\n\s*/g, " "), rest), false);
      result[index + 1] = withAccion(below, "", false);
    }
  }

  function withAccion(row: WorkRow, value: WorkRow["cells"][number], carried: boolean): WorkRow {
    const cells = row.cells.map((each, column) => (column === accion ? value : each));
    return { ...row, cells, carried: carried ? new Set([...row.carried, accion!]) : row.carried };
  }

  function changed(key: string, on: boolean, row: WorkRow, into: WorkRow, after: string): Change {
    return {
      key,
      on,
      lines: [row.lines[0]!],
      into: into.lines[0]!,
      columns: [accion!],
      before: short(textIn(row, accion)),
      after: short(after),
    };
  }
};

function parts(rows: readonly WorkRow[], partOf: (line: number) => number) {
  const result: { from: number; to: number }[] = [];
  rows.forEach(({ lines }, index) => {
    const before = rows[index - 1];
    if (before && partOf(before.lines[0]!) === partOf(lines[0]!)) result.at(-1)!.to = index + 1;
    else result.push({ from: index, to: index + 1 });
  });
  return result;
}

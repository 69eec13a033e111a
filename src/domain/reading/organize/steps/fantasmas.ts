import { keyForPeople } from "../../../language/spelling/same-text";
import { Change, Question } from "../contract";
import { WorkRow, isBlankIn, short, tellingIn, textIn } from "../work-row";
import { StepOn, changeKey, doIt } from "./step";

/** Rows around one that are looked at for what it repeats. */
const AHEAD = 3;
const BEHIND = 2;

/**
 * Leaves out the rows that only say again, in part, what another one says: what scanning takes from the first row of
 * the next page. Beside a page's end they go; elsewhere the person is asked, and so it is where a page begins with the
 * whole row that the one before ended with.
 */
export const fantasmas: StepOn = (rows, { places, isOn }) => {
  const accion = places.get("accion");
  const meta = places.get("meta");
  const words = new Map<string, readonly string[]>();
  const changes: Change[] = [];
  const questions: Question[] = [];
  const dropped: number[] = [];

  function wordsOf(text: string): readonly string[] {
    let result = words.get(text);
    if (!result)
      words.set(
        text,
        (result = keyForPeople(text)
          .split(/[^\p{L}\p{N}%]+/u)
          .filter(Boolean)),
      );
    return result;
  }

  /** Whether everything a row says is said by another, in its order and in the same columns. */
  function isPartOf(row: WorkRow, columns: readonly number[], other: WorkRow): boolean {
    if (tellingIn(other).length <= columns.length) return false;
    return columns.every((column) => {
      const part = wordsOf(textIn(row, column));
      const whole = wordsOf(textIn(other, column));
      return part.length > 0 && part.length * 5 >= whole.length * 3 && isWithin(part, whole);
    });
  }

  const partOf = (row: WorkRow, index: number, columns: readonly number[]) => {
    if (!isBlankIn(row, accion) || accion === undefined) return undefined;
    if (columns.length < 2 || !isBlankIn(row, meta)) return undefined;
    const near = rows.slice(Math.max(0, index - BEHIND), index + AHEAD + 1);
    return near.find((other) => other !== row && isPartOf(row, columns, other));
  };

  const kept = rows.filter((row, index) => {
    const columns = tellingIn(row);
    const above = rows[index - 1];
    const again = row.breakBefore === 2 && above !== undefined && isSaidAgain(row, columns, above);
    const whole = again ? above : partOf(row, index, columns);
    if (!whole) return true;
    const atPageEnd = !again && Math.max(row.breakBefore, row.breakAfter) === 2;
    const line = row.lines[0]!;
    const key = changeKey("fantasmas", line);
    const on = isOn("fantasmas", key, !atPageEnd);
    changes.push({
      key,
      on,
      lines: row.lines,
      into: whole.lines[0]!,
      before: short(columns.map((column) => textIn(row, column)).join(" · "), 140),
    });
    if (!atPageEnd) questions.push(doIt("posibleFantasma", key, row.lines, short(textIn(row, columns[0]))));
    if (on) dropped.push(...row.lines);
    return !on;
  });
  return { rows: kept, changes, questions, dropped };
};

/** Whether a row says in all its cells what another one does. */
function isSaidAgain(row: WorkRow, columns: readonly number[], other: WorkRow): boolean {
  const same = (column: number) => keyForPeople(textIn(row, column)) === keyForPeople(textIn(other, column));
  return columns.length > 2 && columns.length === tellingIn(other).length && columns.every(same);
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0;
  for (const word of whole) if (word === part[found]) found++;
  return found === part.length;
}

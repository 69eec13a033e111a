import { Change } from "../contract";
import { WorkRow, isBlankIn, short, textIn } from "../work-row";
import { byMeta } from "./nested";
import { StepOn, changeKey } from "./step";

/** A number that ran into the text beside it: «124 Diseñar una propuesta». */
const NUMBER_AND_TEXT = /^\s*(\d[\d.]*)[\s.)-]+(\p{L}[\s\S]{8,})$/u;
const NUMBERS = /^\s*\d+(?:\s*\n\s*\d+)+\s*$/;

/**
 * Puts the code of each meta where it begins: one that is printed in the middle of a merged cell stands beside a row below; two
 * that share a cell are of this meta and of the next ones, which have none; one that ran into the meta's text is apart from it.
 */
export const codigos: StepOn = (rows, { places, isOn }) => {
  const codigo = places.get("codigo");
  const meta = places.get("meta");
  const changes: Change[] = [];
  if (codigo === undefined || meta === undefined) return { rows: [...rows], changes, questions: [] };

  const apart = rows.map((row) => {
    const parts = NUMBER_AND_TEXT.exec(textIn(row, codigo));
    if (!parts || !isBlankIn(row, meta)) return row;
    const change = move(row, row, codigo, `${parts[1]} | ${parts[2]}`, "codigo");
    return change.on ? withCells(row, { [codigo]: parts[1]!, [meta]: parts[2]! }) : row;
  });
  const groups = byMeta(apart, places);
  const codes = groups.map((group) => group.flatMap((row) => (isBlankIn(row, codigo) ? [] : [row])));
  const moved = new Map<WorkRow, string>();
  groups.forEach((group, index) => {
    const [first] = group;
    const [owner, ...others] = codes[index]!;
    if (!first || !owner || others.length > 0 || isBlankIn(first, meta)) return;
    const text = textIn(owner, codigo);
    const several = codesIn(text, index);
    const bare = several
      .slice(1)
      .every((_, each) => groups[index + 1 + each] && codes[index + 1 + each]!.length === 0);
    if (several.length > 1 ? !bare : owner === first && several[0] === text) return;
    if (!move(owner, first, codigo, several.join(" | "), "codigo").on) return;
    moved.set(owner, "");
    several.forEach((each, place) => moved.set(groups[index + place]![0]!, each));
  });
  const result = apart.map((row) => (moved.has(row) ? withCells(row, { [codigo]: moved.get(row)! }) : row));
  return { rows: result, changes, questions: [] };

  /** The codes of a cell; one that is printed over another meta's, which has it by itself, is alone there. */
  function codesIn(text: string, group: number): readonly string[] {
    if (!NUMBERS.test(text)) return [text];
    const all = text.split("\n").map((each) => each.trim());
    const own = all.filter(
      (code) =>
        !codes.some((rows, index) => index !== group && rows.some((row) => textIn(row, codigo) === code)),
    );
    return own.length === 1 ? own : all;
  }

  function move(from: WorkRow, into: WorkRow, column: number, after: string, what: string): Change {
    const key = changeKey("sueltas", from.lines[0]!, `:${what}`);
    const change: Change = {
      key,
      on: isOn("sueltas", key),
      lines: [from.lines[0]!],
      into: into.lines[0]!,
      columns: [column],
      before: short(textIn(from, column)),
      after: short(after),
    };
    changes.push(change);
    return change;
  }
};

const withCells = (row: WorkRow, cells: Readonly<Record<number, string>>): WorkRow => ({
  ...row,
  cells: row.cells.map((value, column) => cells[column] ?? value),
});

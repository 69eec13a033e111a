import { Change, Question } from "../contract";
import { WorkRow, isBlankIn, short, textIn } from "../work-row";
import { StepOn, changeKey, doIt } from "./step";

/**
 * Several acciones in one cell, each with the rest of its row. Only proposed: whether the indicador and the meta are of
 * one or of both nobody but the person knows.
 */
export const divididas: StepOn = (rows, { places, isOn }) => {
  const accion = places.get("accion");
  const changes: Change[] = [];
  const questions: Question[] = [];
  const result = rows.flatMap((row): WorkRow[] => {
    if (accion === undefined || isBlankIn(row, accion) || row.carried.has(accion)) return [row];
    const parts = accionesIn(textIn(row, accion));
    if (parts.length < 2) return [row];
    const line = row.lines[0]!;
    const key = changeKey("divididas", line);
    const on = isOn("divididas", key, true);
    changes.push({
      key,
      on,
      lines: [line],
      columns: [accion],
      before: short(textIn(row, accion), 140),
      after: parts.map((part) => short(part, 60)).join(" | "),
    });
    questions.push(doIt("dosAcciones", key, [line], short(textIn(row, accion), 140), accion));
    if (!on) return [row];
    return parts.map((part) => ({
      ...row,
      lines: [...row.lines],
      cells: row.cells.map((value, column) => (column === accion ? part : value)),
    }));
  });
  return { rows: result, changes, questions };
};

/** An acción is longer than this: less is an abbreviation or a word of its own. */
const SHORTEST = 12;

/**
 * The acciones of a cell where it plainly has several: numbered or with bullets, line by line, or sentences that begin
 * with the same word («Identificación de servicios… Identificación de trámites…»).
 */
export function accionesIn(text: string): string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const marked = lines.filter((line) => /^(\d{1,2}[.)]|[-•·*✓])\s*\S/.test(line));
  if (marked.length > 1 && marked.length === lines.filter(Boolean).length) {
    return marked.map((line) => line.replace(/^(\d{1,2}[.)]|[-•·*✓])\s*/, ""));
  }
  const sentences = text.split(/(?<=\.)\s+(?=\p{Lu})/u).map((part) => part.trim());
  if (sentences.length < 2 || sentences.some((part) => part.length < SHORTEST)) return [];
  const first = sentences.map((part) => /^\p{L}+/u.exec(part)?.[0]?.toLowerCase() ?? "");
  return first.every((word) => word.length > 4 && word === first[0]) ? sentences : [];
}

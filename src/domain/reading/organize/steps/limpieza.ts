import { Change } from "../contract";
import { WorkRow, short } from "../work-row";
import { cleanText } from "./clean-text";
import { StepOn, changeKey } from "./step";

/** What is written after an acción that goes on from the page before. */
const CONTINUED = /\s*\((cont\.?|continua|continuaci[oó]n|viene de la p[aá]gina anterior)\)\s*$/i;

/** Takes out of the texts what copying left in them: markup, doubled spaces, words cut at the end of a line. */
export const limpieza: StepOn = (rows, { places, isOn }) => {
  const changes: Change[] = [];
  const cleaned = rows.map((row): WorkRow => {
    const columns: number[] = [];
    const cells = row.cells.map((value, column) => {
      const clean = typeof value === "string" ? cleanText(value) : value;
      const text =
        typeof clean === "string" && column === places.get("accion") ? clean.replace(CONTINUED, "") : clean;
      if (text !== value) columns.push(column);
      return text;
    });
    const first = columns[0];
    if (first === undefined) return row;
    const line = row.lines[0]!;
    const key = changeKey("limpieza", line);
    const on = isOn("limpieza", key);
    changes.push({
      key,
      on,
      lines: [line],
      columns,
      before: short(String(row.cells[first])),
      after: short(String(cells[first])),
    });
    return on ? { ...row, cells } : row;
  });
  return { rows: cleaned, changes, questions: [] };
};

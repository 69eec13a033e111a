import { accionesIn } from "../../../language/phrase";
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

import { Change, Question } from "../contract";
import { WorkRow, isBlankIn, short, tellingIn, textIn } from "../work-row";
import { StepContext, StepOn, changeKey, doIt } from "./step";

/**
 * Puts a cell that stands alone in its row back in the row it fell from: the one above, where it lacks just that; or, an
 * acción alone above its indicators, the one below. A meta beside an indicator that lacks it, or alone under a row that has
 * one, is only asked about.
 */
export const sueltas: StepOn = (rows, context) => {
  const { places, isOn } = context;
  const accion = places.get("accion");
  const changes: Change[] = [];
  const questions: Question[] = [];
  const result: WorkRow[] = [];
  rows.forEach((row, index) => {
    const above = result.at(-1);
    const below = rows[index + 1];
    const telling = tellingIn(row);
    const column = telling[0];
    const alone = telling.length === 1 && column !== undefined;
    const upwards =
      alone && column !== accion && above && tellingIn(above).length > 1 && isBlankIn(above, column);
    const downwards =
      alone && column === accion && below && tellingIn(below).length > 1 && isBlankIn(below, accion);
    const into = upwards ? above : downwards ? below : undefined;
    if (into && column !== undefined) {
      const key = changeKey("sueltas", row.lines[0]!);
      const on = isOn("sueltas", key);
      changes.push(moved(key, on, row, into, column));
      if (on) {
        into.cells[column] = row.cells[column]!;
        into.lines.push(...row.lines);
        return;
      }
    }
    const meta = places.get("meta");
    if (alone && column === meta && above && tellingIn(above).length > 1 && !isBlankIn(above, meta)) {
      const key = changeKey("sueltas", row.lines[0]!);
      const on = isOn("sueltas", key, true);
      changes.push(moved(key, on, row, above, column));
      questions.push(doIt("posibleUnion", key, [row.lines[0]!], short(textIn(row, column)), column));
      if (on) {
        above.cells[column] = `${textIn(above, column)}\n${textIn(row, column)}`;
        above.lines.push(...row.lines);
        return;
      }
    }
    if (below) askMisaligned(row, below, context, changes, questions);
    result.push(row);
  });
  return { rows: result, changes, questions };
};

const moved = (key: string, on: boolean, row: WorkRow, into: WorkRow, column: number): Change => ({
  key,
  on,
  lines: [...row.lines],
  into: into.lines[0]!,
  columns: [column],
  before: short(textIn(row, column)),
  after: short(textIn(row, column)),
});

/** «3 al año» without an indicador above an indicador without a meta: a merged cell that came apart. */
function askMisaligned(
  row: WorkRow,
  below: WorkRow,
  { places, isOn }: StepContext,
  changes: Change[],
  questions: Question[],
): void {
  const [accion, indicador, meta] = [places.get("accion"), places.get("indicador"), places.get("meta")];
  if (indicador === undefined || meta === undefined) return;
  const apart =
    isBlankIn(row, accion) &&
    isBlankIn(below, accion) &&
    isBlankIn(row, indicador) &&
    !isBlankIn(row, meta) &&
    !isBlankIn(below, indicador) &&
    isBlankIn(below, meta);
  if (!apart) return;
  const key = changeKey("sueltas", row.lines[0]!);
  const on = isOn("sueltas", key, true);
  changes.push({ ...moved(key, on, row, below, meta), lines: [row.lines[0]!] });
  questions.push(
    doIt(
      "desalineada",
      key,
      [row.lines[0]!, below.lines[0]!],
      `${textIn(row, meta)} · ${short(textIn(below, indicador))}`,
      meta,
    ),
  );
  if (!on) return;
  below.cells[meta] = row.cells[meta]!;
  row.cells[meta] = "";
}

import { CARRIED } from "../../rows";
import { Change } from "../contract";
import { WorkRow, filledIn, isBlankIn, short, textIn } from "../work-row";
import { StepOn, changeKey } from "./step";

/** Whether a page begins with the acción of the one before, said again. */
const goesOn = (row: WorkRow, above: WorkRow, accion: number) =>
  row.breakBefore === 2 && textIn(row, accion) === textIn(above, accion);

/**
 * Fills what documents merge over the indicators of an acción, and what the source itself merges downwards, with what
 * stands above; so is what an acción belongs to, in the columns before it. Where a column is merged somewhere, a cell of it that is only blank stays blank.
 */
export const continuaciones: StepOn = (rows, { places, parents, merges, nested, isOn }) => {
  const accion = places.get("accion");
  const tiempos = places.get("tiempos");
  const carried = new Set(
    [...places].filter(([key]) => (nested ? key === "accion" : CARRIED.has(key))).map(([, column]) => column),
  );
  const changes: Change[] = [];
  let above: WorkRow | undefined;
  const result = rows.map((row) => {
    const line = row.lines[0]!;
    const source = above;
    above = row;
    if (!source || filledIn(row).length === 0) return row;
    const continues = accion !== undefined && (isBlankIn(row, accion) || goesOn(row, source, accion));
    const columns = row.cells.flatMap((_, column) => {
      if (!isBlankIn(row, column) || isBlankIn(source, column)) return [];
      if (merges.covers(line, column)) return [column];
      if (!parents.includes(column) && !(continues && carried.has(column))) return [];
      const trulyBlank = column !== accion && row.breakBefore === 0 && merges.mergesDown(column);
      return trulyBlank ? [] : [column];
    });
    const filled: number[] = [];
    // Nothing but the place says that a tiempo is the same: unless it is merged, it is listed by itself.
    const apart = columns.filter((column) => column === tiempos && !merges.covers(line, column));
    const groups = [columns.filter((column) => !apart.includes(column)), apart];
    groups.forEach((group, index) => {
      const [first] = group;
      if (first === undefined) return;
      const key = changeKey("continuaciones", line, index === 0 ? "" : ":tiempos");
      const on = isOn("continuaciones", key);
      changes.push({
        key,
        on,
        lines: [line],
        into: source.lines[0]!,
        columns: group,
        ...(index === 0 ? {} : { only: "tiempos" as const }),
        before: "",
        after: short(textIn(source, first)),
      });
      if (on) filled.push(...group);
    });
    if (filled.length === 0) return row;
    const cells = row.cells.map((value, column) => (filled.includes(column) ? source.cells[column]! : value));
    above = { ...row, cells, carried: new Set(filled) };
    return above;
  });
  return { rows: result, changes, questions: [] };
};

import { Change, Question } from "../contract";
import { WorkRow, isBlankIn, short, textIn } from "../work-row";
import { List, listIn, pairs } from "./lists";
import { StepOn, changeKey, doIt } from "./step";

/**
 * One row for each indicador where a cell lists several and another their metas, in the same order. What has as many items is shared
 * out, and what has one is of all. Where there are not as many of both, those that speak of the same go together, and it is asked.
 */
export const listas: StepOn = (rows, { places, listAt, isOn }) => {
  const [indicador, meta] = [places.get("indicador"), places.get("meta")];
  const changes: Change[] = [];
  const questions: Question[] = [];
  if (indicador === undefined || meta === undefined) return { rows: [...rows], changes, questions };
  const result = rows.flatMap((row): WorkRow[] => {
    const [indicators, metas] = [listOf(row, indicador), listOf(row, meta)];
    if (!indicators || !metas) return [row];
    const alike = indicators.items.length === metas.items.length;
    const key = changeKey("listas", row.lines[0]!);
    const on = isOn("listas", key, !(indicators.sure && metas.sure));
    const split = share(row, indicators, metas);
    changes.push({
      key,
      on,
      lines: [...row.lines],
      columns: [indicador, meta],
      before: short(textIn(row, indicador), 140),
      after: split
        .map((each) => `${short(textIn(each, indicador), 40)}: ${short(textIn(each, meta), 40)}`)
        .join(" | "),
    });
    if (!alike || !on)
      questions.push(
        doIt("listas", key, [...row.lines], `${metas.items.length} · ${indicators.items.length}`, meta),
      );
    return on ? split : [row];
  });
  return { rows: result, changes, questions };

  function listOf(row: WorkRow, column: number): List | undefined {
    const items = row.carried.has(column) ? undefined : listAt(row.lines[0]!, column);
    return items ? { items, sure: true } : isBlankIn(row, column) ? undefined : listIn(textIn(row, column));
  }

  function share(row: WorkRow, indicators: List, metas: List): WorkRow[] {
    const count = Math.max(indicators.items.length, metas.items.length);
    const lists = new Map(row.cells.flatMap((_, column) => [[column, listOf(row, column)] as const]));
    const [longer, shorter] =
      indicators.items.length >= metas.items.length ? [indicators, metas] : [metas, indicators];
    const beside =
      longer.items.length === shorter.items.length
        ? longer.items.map((_, index) => index)
        : pairs(longer.items, shorter.items);
    return Array.from({ length: count }, (_, index) => ({
      ...row,
      lines: [...row.lines],
      carried: new Set(row.carried),
      cells: row.cells.map((value, column) => {
        const list = lists.get(column);
        if (column === indicador || column === meta) {
          const own = column === indicador ? indicators : metas;
          const place = own === longer ? index : beside[index];
          return place === undefined ? "" : own.items[place]!;
        }
        return list?.items.length === count ? list.items[index]! : value;
      }),
    }));
  }
};

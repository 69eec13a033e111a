import { Change, ColumnKey } from "../contract";
import { WorkRow, isBlankIn, short, textIn } from "../work-row";
import { OF_A_META, beginsMeta, has } from "./nested";
import { StepOn, changeKey } from "./step";

/** What is merged over several activities of one meta. */
const OF_ITS_DEEDS: readonly ColumnKey[] = [
  "responsables",
  "responsable",
  "recursos",
  "inicio",
  "plazo",
  "beneficios",
];
/** A cell of more lines holds what several rows say, one for each. */
const MOST_LINES = 2;

/**
 * Fills, in a table of activities under their metas, what is merged over those of one meta: the meta, its indicador and its
 * code, and who answers, with what and when. Nothing goes on into the next meta.
 */
export const bajoSuMeta: StepOn = (rows, { places, isOn }) => {
  const changes: Change[] = [];
  let above: WorkRow | undefined;
  const result = rows.map((row) => {
    const source = above;
    above = row;
    if (!source || beginsMeta(row, places)) return row;
    const keys = [
      ...OF_A_META,
      ...OF_ITS_DEEDS,
      ...(has(row, places, ["inicio", "plazo"]) ? ["actividades" as const] : []),
    ];
    const columns = keys.flatMap((key) => {
      const column = places.get(key);
      if (column === undefined || !isBlankIn(row, column) || isBlankIn(source, column)) return [];
      const holdsSeveral =
        !OF_A_META.includes(key) &&
        key !== "recursos" &&
        textIn(source, column).split("\n").length > MOST_LINES;
      return holdsSeveral && (key === "inicio" || key === "plazo") ? [] : [column];
    });
    const [first] = columns;
    if (first === undefined) return row;
    const line = row.lines[0]!;
    const key = changeKey("continuaciones", line);
    const on = isOn("continuaciones", key);
    changes.push({
      key,
      on,
      lines: [line],
      into: source.lines[0]!,
      columns,
      before: "",
      after: short(textIn(source, first)),
    });
    if (!on) return row;
    const cells = row.cells.map((value, column) =>
      columns.includes(column) ? source.cells[column]! : value,
    );
    above = { ...row, cells, carried: new Set([...row.carried, ...columns]) };
    return above;
  });
  return { rows: result, changes, questions: [] };
};

import { headerFinder } from "../header";
import { Choices, DroppedLine, Organized, Question, RawTable, StepKind } from "./contract";
import { columnsFor } from "./columns/columns-for";
import { findTables } from "./find/find-tables";
import { TableInSource } from "./find/segment";
import { describeTable, tableIndex } from "./find/found-tables";
import { withoutFused } from "./find/fused-headings";
import { looksLikeNone, noTable } from "./find/no-table";
import { movedMerges, realign } from "./find/realign";
import { standingAlone } from "./find/standing-alone";
import { classifyLines } from "./lines/classify";
import { LineKind } from "./lines/line-kind";
import { groupsChange, groupsOf, withGroups } from "./lines/groups";
import { lineChanges, stepsOf } from "./lines/line-changes";
import { partsOf } from "./lines/parts";
import { shapeOf } from "./lines/shape";
import { byWeight, tableQuestions } from "./questions";
import { resultColumns, resultRows } from "./result";
import { SourceLine, excerpt, mergeIndex, readLines } from "./source-line";
import { seriesIn } from "./series/series";
import { runSteps } from "./steps/run-steps";
import { switches } from "./steps/step";
import { numberTypes, workRows } from "./work-rows";

/**
 * Turns a table as people have it, with headings repeated, footers, split rows and merged cells, into one of the
 * standard tables: one row per indicator. Each thing that is done can be seen and switched off, and every line of the
 * source is in a row of the result, in its headings, or among those left out.
 *
 * Pure, in time linear in the cells, and never throws.
 *
 * @param source lines of cells, from a sheet or from `readPaste`
 * @param choices what the person decided: steps switched off or on, columns, which table
 * @example organize(readPaste({ text })).rows.length // 22
 */
export function organize(source: RawTable, choices: Choices = {}): Organized {
  const isOn = switches(choices);
  const lines = readLines(source);
  const finder = headerFinder();
  const merged = mergeIndex(source.merges, lines.length);
  const tables = findTables(lines, merged, finder);
  const whole: TableInSource = {
    target: "marcoOperativo",
    segments: [{ header: undefined, from: 0, to: lines.length, realigned: undefined }],
  };
  const all = tables.length > 0 ? tables : [whole];
  const found = tables.map((each) => describeTable(each, lines));
  const index = tableIndex(found, choices.table);
  const table = all[Math.max(0, index)]!;
  const alone = standingAlone(lines, table, choices);

  const told = classifyLines(alone.lines, all, table, merged, finder);
  const classified = { ...told, kinds: told.kinds.map((kind, line) => ofNeighbours(kind, lines[line]!)) };
  const { changes: made, kinds } = lineChanges(lines, classified, isOn);
  const changes = new Map(made);
  if (alone.changes.length > 0)
    changes.set("otraTabla", [...alone.changes, ...(made.get("otraTabla") ?? [])]);

  const groups = groupsOf(lines, classified.kinds, kinds);
  const grouped = groups !== undefined && isOn("grupos", "grupos");
  if (groups) changes.set("grupos", [groupsChange(groups, lines, grouped)]);
  const first = table.segments[0]?.header;
  const headed = first !== undefined && kinds[first.lines[0]!] === "encabezado";
  const rowLines = realign(alone.lines, table).filter((_, line) => kinds[line] === "fila");
  const header = headed ? { ...first, headings: withoutFused(alone.headings, rowLines) } : undefined;
  const asked = grouped ? withGroups(rowLines, header, groups) : { rows: rowLines, header };
  const { target, columns } = columnsFor(
    asked.rows,
    asked.header,
    choices,
    tables.length > 0 ? table.target : undefined,
  );
  const none = tables.length === 0 && asked.rows.length > 0 && looksLikeNone(columns);
  const refused = none && isOn("noEsTabla", "noEsTabla");
  if (none) changes.set("noEsTabla", [noTable(asked.rows, refused)]);
  const merges = mergeIndex(movedMerges(source, table), lines.length);
  const parts = partsOf(lines, kinds, shapeOf(table, alone.lines));
  const done = runSteps(
    workRows(refused ? [] : asked.rows, kinds, columns, source, target),
    columns,
    { merges, ...parts, listAt: listsOf(source) },
    choices,
  );
  for (const [kind, list] of done.changes) if (list.length > 0) changes.set(kind, list);

  const series = asked.header ? seriesIn(asked.header.headings, titlesIn(lines, kinds)) : [];
  const types = numberTypes(asked.rows, columns, source);
  const result = resultColumns(columns, target, source.place, types);
  return {
    target,
    columns,
    resultColumns: result,
    rows: resultRows(done.rows, result, series),
    steps: stepsOf(changes),
    dropped: droppedLines(lines, refused ? kinds.map(asNoTable) : kinds, done.dropped),
    questions: byWeight([
      ...tableQuestions(source, choices, {
        tables: found,
        columns,
        target,
        hasHeader: header !== undefined,
        lines,
        kinds: classified.kinds,
        rows: asked.rows,
        groups: grouped ? groups.lines : [],
        refused,
      }),
      ...done.questions.filter(({ kind, key }) => !isSettled(choices, kind, key)),
    ]),
    tables: found,
    table: index,
    headerLines: header?.lines ?? [],
    series,
  };
}

function listsOf({ lists = [] }: RawTable) {
  const items = new Map(lists.map(({ row, column, items: each }) => [`${row}:${column}`, each]));
  return (line: number, column: number) => items.get(`${line}:${column}`);
}

/** What stands above the table. */
const titlesIn = (lines: readonly SourceLine[], kinds: readonly LineKind[]) =>
  lines.flatMap((line, index) => (kinds[index] === "titulos" ? [excerpt(line, line.filled, Infinity)] : []));

const asNoTable = (kind: LineKind): LineKind => (kind === "fila" ? "noEsTabla" : kind);

/** A line that is blank but for what stands beside the table is of that. */
const ofNeighbours = (kind: LineKind, { filled }: SourceLine): LineKind =>
  kind === "blancos" && filled.length > 0 ? "otraTabla" : kind;

function droppedLines(
  lines: readonly SourceLine[],
  kinds: readonly LineKind[],
  more: ReadonlyMap<number, StepKind>,
): DroppedLine[] {
  return lines.flatMap((line) => {
    const kind = kinds[line.index]!;
    const reason = kind === "fila" ? more.get(line.index) : kind === "encabezado" ? undefined : kind;
    return reason === undefined
      ? []
      : [{ line: line.index, text: excerpt(line, line.filled, Infinity), reason }];
  });
}

/** Whether a person has answered the question of a change: its key ends in the change's. */
function isSettled(choices: Choices, kind: Question["kind"], key: string): boolean {
  const change = key.slice(kind.length + 1);
  return [...(choices.on ?? []), ...(choices.off ?? [])].includes(change);
}

import { CellValue } from "../cell/cell";
import { headerFinder } from "../reading/header";
import {
  Change,
  Choices,
  DroppedLine,
  FoundTable,
  Organized,
  Question,
  RawTable,
  SourceColumn,
  StepKind,
  Target,
} from "./contract";
import { matchColumns, tableOf } from "./columns/match-columns";
import { Segment, TableInSource, findTables } from "./find/find-tables";
import { FoundHeader } from "./find/header-at";
import { LineKind, classifyLines } from "./lines/classify";
import { breaksBefore, lineChanges, stepsOf } from "./lines/line-changes";
import { tableQuestions } from "./questions";
import { resultColumns, resultRows } from "./result";
import { MergeIndex, SourceLine, excerpt, mergeIndex, readLines } from "./source-line";
import { continuaciones } from "./steps/continuaciones";
import { divididas } from "./steps/divididas";
import { fantasmas } from "./steps/fantasmas";
import { limpieza } from "./steps/limpieza";
import { StepOn, switches } from "./steps/step";
import { sueltas } from "./steps/sueltas";
import { unidas } from "./steps/unidas";
import { WorkRow, placesOf } from "./work-row";

/** What is done to the rows, in this order: what is split is joined before what is blank is filled. */
const ROW_STEPS: readonly (readonly [StepKind, StepOn])[] = [
  ["limpieza", limpieza],
  ["fantasmas", fantasmas],
  ["unidas", unidas],
  ["sueltas", sueltas],
  ["continuaciones", continuaciones],
  ["divididas", divididas],
];

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
  const lines = readLines(source);
  const finder = headerFinder();
  const tables = findTables(lines, finder);
  const whole: TableInSource = {
    target: "marcoOperativo",
    segments: [{ header: undefined, from: 0, to: lines.length, realigned: undefined }],
  };
  const all = tables.length > 0 ? tables : [whole];
  const found = tables.map((table): FoundTable => describe(table, lines));
  const index = tableIndex(found, choices.table);
  const table = all[Math.max(0, index)]!;

  const isOn = switches(choices);
  const { changes: made, kinds } = lineChanges(
    lines,
    classifyLines(lines, all, table, mergeIndex(source.merges), finder),
    isOn,
  );
  const changes = new Map<StepKind, readonly Change[]>(made);
  const first = table.segments[0]?.header;
  const header = first && kinds[first.lines[0]!] === "encabezado" ? first : undefined;
  const beyond = isOn("otraTabla", "otraTabla") ? header : header && { ...header, left: 0, right: Infinity };
  const rowLines = realign(lines, table).filter((_, line) => kinds[line] === "fila");
  const { target, columns } = columnsFor(rowLines, beyond, choices, table.target, tables.length > 0);
  const merges = mergeIndex(movedMerges(source, table));
  const done = runSteps(workRows(rowLines, kinds, columns, source, target), columns, merges, choices);
  for (const [kind, list] of done.changes) if (list.length > 0) changes.set(kind, list);

  const result = resultColumns(columns, target, source.place);
  return {
    target,
    columns,
    resultColumns: result,
    rows: resultRows(done.rows, result),
    steps: stepsOf(changes),
    dropped: droppedLines(lines, kinds, done.dropped),
    questions: [
      ...tableQuestions(source, choices, {
        tables: found,
        columns,
        target,
        hasHeader: header !== undefined,
        lines,
        kinds,
      }),
      ...done.questions.filter(({ kind, key }) => !isSettled(choices, kind, key)),
    ],
    tables: found,
    table: index,
    headerLines: header?.lines ?? [],
  };
}

function tableIndex(found: readonly FoundTable[], chosen: number | undefined): number {
  if (chosen !== undefined && found[chosen]) return chosen;
  return found.reduce(
    (best, { lines }, index) => (best < 0 || lines > found[best]!.lines ? index : best),
    -1,
  );
}

function describe(table: TableInSource, lines: readonly SourceLine[]): FoundTable {
  const firstLine = table.segments[0]?.header?.lines[0] ?? 0;
  let lastLine = firstLine;
  let rows = 0;
  for (const { from, to } of table.segments) {
    for (let line = from; line < to; line++) {
      if (lines[line]!.filled.length < 2) continue;
      lastLine = line;
      rows++;
    }
  }
  return { target: table.target, firstLine, lastLine, lines: rows };
}

/** The columns; without headings, as those of the table that the cells look more like. */
function columnsFor(
  rows: readonly SourceLine[],
  header: FoundHeader | undefined,
  choices: Choices,
  headed: Target,
  isKnown: boolean,
): { readonly target: Target; readonly columns: SourceColumn[] } {
  const as = (target: Target) => ({ target, columns: matchColumns(rows, header, target, choices.columns) });
  if (choices.target) return as(choices.target);
  if (isKnown) return as(headed);
  const sure = ({ columns }: { readonly columns: readonly SourceColumn[] }) =>
    columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const [marco, seguimiento] = [as("marcoOperativo"), as("matriz")];
  return sure(seguimiento) > sure(marco) ? seguimiento : marco;
}

/** The lines with the columns of later pages where those of the first stand. */
function realign(lines: readonly SourceLine[], table: TableInSource): readonly SourceLine[] {
  const moving = table.segments.filter((segment) => segment.realigned);
  if (moving.length === 0) return lines;
  const result = [...lines];
  for (const { from, to, realigned } of moving) {
    for (let index = from; index < to; index++) result[index] = movedLine(lines[index]!, realigned!);
  }
  return result;
}

function movedLine(line: SourceLine, realigned: ReadonlyMap<number, number>): SourceLine {
  const values: CellValue[] = [];
  const shown: string[] = [];
  for (const column of line.filled) {
    let to = realigned.get(column) ?? column;
    while (values[to] !== undefined) to++;
    values[to] = line.values[column]!;
    shown[to] = line.shown[column]!;
  }
  const dense = Array.from(values, (value) => value ?? "");
  return {
    index: line.index,
    values: dense,
    shown: dense.map((_, column) => shown[column] ?? ""),
    filled: dense.flatMap((value, column) => (value === "" ? [] : [column])),
  };
}

function movedMerges(source: RawTable, table: TableInSource): RawTable["merges"] {
  const moving = table.segments.filter((segment): segment is Segment => segment.realigned !== undefined);
  if (moving.length === 0) return source.merges;
  return source.merges?.map((merge) => {
    const segment = moving.find(({ from, to }) => merge.row >= from && merge.row < to);
    return segment ? { ...merge, column: segment.realigned!.get(merge.column) ?? merge.column } : merge;
  });
}

/** The rows to work on: in the columns of texts, numbers are as they show. */
function workRows(
  rows: readonly SourceLine[],
  kinds: readonly LineKind[],
  columns: readonly SourceColumn[],
  source: RawTable,
  target: Target,
): WorkRow[] {
  const breaks = breaksBefore(kinds);
  const numeric = new Set(
    columns.flatMap(({ key, index }) => {
      const column = tableOf(target).columns.find((each) => each.key === key);
      return column && (column.type !== "text" || column.filledBy !== "person") ? [index] : [];
    }),
  );
  const width = Math.max(0, ...columns.map(({ index }) => index + 1));
  return rows.map((line, index): WorkRow => {
    const next = rows[index + 1];
    return {
      lines: [line.index],
      cells: Array.from({ length: width }, (_, column) => {
        const value = line.values[column] ?? "";
        const written = typeof value === "number" && !numeric.has(column) && source.texts !== undefined;
        return written ? (line.shown[column] ?? "") : value;
      }),
      carried: new Set(),
      breakBefore: breaks[line.index] ?? 0,
      breakAfter: next ? (breaks[next.index] ?? 0) : 0,
    };
  });
}

function runSteps(rows: WorkRow[], columns: readonly SourceColumn[], merges: MergeIndex, choices: Choices) {
  const context = { places: placesOf(columns), merges, isOn: switches(choices) };
  const changes = new Map<StepKind, readonly Change[]>();
  const questions: Question[] = [];
  const dropped = new Map<number, StepKind>();
  let current = rows;
  for (const [kind, step] of ROW_STEPS) {
    const result = step(current, context);
    current = result.rows;
    changes.set(kind, result.changes);
    questions.push(...result.questions);
    for (const line of result.dropped ?? []) dropped.set(line, kind);
  }
  return { rows: current, changes, questions, dropped };
}

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

import { foldedKey } from "../../phrase";
import { closesTable } from "../../reading/footer";
import { HeaderFinder } from "../../reading/header";
import { StepKind } from "../contract";
import { matchColumns } from "../columns/match-columns";
import { TableInSource } from "../find/find-tables";
import { matchHeadings } from "../find/header-at";
import { MergeIndex, SourceLine } from "../source-line";
import { furnitureIn } from "./furniture";
import { isSeparator, headingRepeats } from "./plain-kinds";

/** What a line of the source is: a row of the table, its headings, or something to leave out and why. */
export type LineKind = "fila" | "encabezado" | Exclude<StepKind, "encabezado">;

/** What has to be known of the table to tell its lines. */
export interface TableShape {
  readonly headings: readonly string[];
  /** Columns where a line that stands alone may be a footer and not a cell. */
  readonly first: ReadonlySet<number>;
  readonly accion: number | undefined;
  /** How many columns it has. */
  readonly width: number;
}

export function shapeOf(table: TableInSource, lines: readonly SourceLine[]): TableShape {
  const header = table.segments[0]?.header;
  if (!header) {
    const rows = lines.filter(({ filled }) => filled.length > 2);
    const columns = matchColumns(rows, undefined, table.target);
    const accion = columns.find(({ key }) => key === "accion")?.index;
    const leftmost = columns[0]?.index ?? 0;
    return {
      headings: [],
      first: new Set([leftmost, accion ?? leftmost]),
      accion,
      width: Math.max(1, columns.length),
    };
  }
  const { columns } = matchHeadings(header.headings, table.target, header.left, header.right);
  const headed = header.headings.flatMap((text, column) =>
    text !== "" && column >= header.left && column < header.right ? [column] : [],
  );
  const first = new Set([headed[0] ?? 0, columns.accion ?? headed[0] ?? 0]);
  return { headings: header.headings, first, accion: columns.accion, width: headed.length };
}

/**
 * Tells the lines of one table from what stands above, between and below its rows.
 * @returns the kind of each line of the source
 */
export function classifyLines(
  lines: readonly SourceLine[],
  tables: readonly TableInSource[],
  table: TableInSource,
  merges: MergeIndex,
  finder: HeaderFinder,
): LineKind[] {
  const shape = shapeOf(table, lines);
  const kinds: LineKind[] = lines.map(({ filled }) => (filled.length === 0 ? "blancos" : "fila"));
  markHeaders(kinds, tables, table);
  markPlain(kinds, lines, table, shape, finder);
  markFurniture(kinds, lines, shape, merges);
  markAround(kinds, lines, table, shape, merges);
  return kinds;
}

function markHeaders(kinds: LineKind[], tables: readonly TableInSource[], table: TableInSource): void {
  const mine = new Set(table.segments.flatMap(({ header }) => header?.lines ?? []));
  for (const other of tables) {
    for (const { header, from, to } of other === table ? [] : other.segments) {
      // Two tables side by side share their lines.
      if (header?.lines.some((line) => mine.has(line))) continue;
      for (const line of header?.lines ?? []) kinds[line] = "otraTabla";
      for (let line = from; line < to; line++) if (kinds[line] === "fila") kinds[line] = "otraTabla";
    }
  }
  table.segments.forEach(({ header }, index) => {
    for (const line of header?.lines ?? []) kinds[line] = index === 0 ? "encabezado" : "repetidos";
  });
}

function markPlain(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  table: TableInSource,
  shape: TableShape,
  finder: HeaderFinder,
): void {
  for (const { header, from, to } of table.segments) {
    const repeats = headingRepeats(header?.headings ?? shape.headings, finder);
    for (let index = from; index < to; index++) {
      if (kinds[index] !== "fila") continue;
      const line = lines[index]!;
      if (isSeparator(line)) kinds[index] = "separadores";
      else if (repeats(line)) kinds[index] = "repetidos";
    }
  }
}

/** Whether a line is one text that stands where a row's first cell would, or across the table. */
function standsAlone(line: SourceLine, shape: TableShape, merges: MergeIndex): boolean {
  const { filled, values, index } = line;
  const column = filled[0];
  if (filled.length !== 1 || column === undefined) return false;
  if (shape.width < 2) return false;
  return values.length === 1 || shape.first.has(column) || merges.width(index, column) * 2 > shape.width;
}

/** Whether the next row of the table goes on with an acción that stands in this line: «Acción» alone above its indicators. */
function headsRows(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  from: number,
  shape: TableShape,
) {
  if (shape.accion === undefined || lines[from]!.filled[0] !== shape.accion) return false;
  const next = lines[from + 1];
  return (
    next !== undefined &&
    kinds[from + 1] === "fila" &&
    next.filled.length > 1 &&
    !next.filled.includes(shape.accion)
  );
}

function markFurniture(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  shape: TableShape,
  merges: MergeIndex,
): void {
  const times = new Map<string, number>();
  const alone = lines.map((line, index) => kinds[index] === "fila" && standsAlone(line, shape, merges));
  const texts = lines.map((line, index) => (alone[index] ? foldedKey(excerptOf(line)) : ""));
  for (const text of texts) if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  let run: number[] = [];
  let certain = false;
  const endRun = () => {
    // Beside what is certain, what is likely is part of it.
    if (certain) for (const index of run) kinds[index] = "pies";
    run = [];
    certain = false;
  };
  lines.forEach((line, index) => {
    if (kinds[index] === "blancos" || kinds[index] === "separadores") return;
    if (kinds[index] === "repetidos") {
      // Where the headings come again a page ended: what is likely beside them is its letterhead.
      certain = true;
      return;
    }
    if (kinds[index] !== "fila") return endRun();
    const heads = headsRows(kinds, lines, index, shape);
    if (!alone[index]) {
      endRun();
      if (
        line.filled.length > 1 &&
        line.filled.every((column) => furnitureIn(line.shown[column]!) === "certain")
      )
        kinds[index] = "pies";
      return;
    }
    const found = furnitureIn(excerptOf(line));
    if (found === "certain") {
      kinds[index] = "pies";
      certain = true;
    } else if (!heads && (times.get(texts[index]!) ?? 0) > 1) {
      kinds[index] = "pies";
      certain ||= found !== "no";
    } else if (found === "likely" || (found === "motto" && !heads)) run.push(index);
    else endRun();
  });
  endRun();
}

const excerptOf = ({ filled, shown }: SourceLine) => shown[filled[0]!] ?? "";

/** What heads several rows without being one: «EJE 1. Gobierno en línea». */
const SECTION =
  /^(eje|linea|programa|subprograma|componente|objetivo|fase|capitulo|dimension|sector|pilar|politica)\b.{0,160}$/;

/** Tells the titles above, the text below, and the lines in between that head a part of the table. */
function markAround(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  table: TableInSource,
  shape: TableShape,
  merges: MergeIndex,
): void {
  const firstLine = firstRowOf(kinds, lines, table, shape);
  for (let index = 0; index < firstLine; index++) if (kinds[index] === "fila") kinds[index] = "titulos";
  const resumes = Math.max(2, Math.min(3, shape.width), Math.ceil(shape.width / 2));
  const lastFull = lines.reduce(
    (last, { filled }, index) => (kinds[index] === "fila" && filled.length >= resumes ? index : last),
    -1,
  );
  let ended = false;
  let gap = false;
  for (let index = firstLine; index < lines.length; index++) {
    const line = lines[index]!;
    if (kinds[index] !== "fila") {
      if (kinds[index] === "repetidos" || kinds[index] === "encabezado") ended = false;
      gap = true;
      continue;
    }
    const afterGap = gap;
    gap = false;
    if (ended && line.filled.length >= resumes) ended = false;
    else if (!ended && index > lastFull) {
      const closes = closesTable(line.values, false);
      ended = closes || (afterGap && standsAlone(line, shape, merges));
    } else if (!ended && closesTable(line.values, false)) ended = true;
    if (ended) kinds[index] = "despues";
    else if (isSection(line, shape, merges) && !headsRows(kinds, lines, index, shape))
      kinds[index] = "secciones";
  }
}

function isSection(line: SourceLine, shape: TableShape, merges: MergeIndex): boolean {
  if (!standsAlone(line, shape, merges)) return false;
  const across = merges.width(line.index, line.filled[0]!) * 2 > shape.width;
  return across || SECTION.test(foldedKey(excerptOf(line)));
}

/** The first line that can be a row: after the headings, or the first one that fills some columns. */
function firstRowOf(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  table: TableInSource,
  shape: TableShape,
): number {
  const header = table.segments[0]?.header;
  if (header) return header.lines.at(-1)! + 1;
  const enough = Math.min(3, shape.width);
  const first = lines.findIndex(({ filled }, index) => kinds[index] === "fila" && filled.length >= enough);
  return Math.max(0, first);
}

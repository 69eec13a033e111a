import { keyForPeople } from "../../../language/spelling/same-text";
import { closesTable } from "../../footer";
import { TableInSource } from "../find/segment";
import { MergeIndex, SourceLine } from "../source-line";
import { LineKind } from "./line-kind";
import { goesOnWithRow, isAccionAlone, isPageTitle, mayBeAccion } from "./lone-texts";
import { isTotal } from "./totals";
import { TableShape, aloneText, headsRows, standsAlone } from "./shape";

/** What heads several rows without being one: «EJE 1. Gobierno en línea». */
const SECTION =
  /^(eje|linea|programa|subprograma|componente|objetivo|fase|capitulo|dimension|sector|pilar|politica)\b.{0,160}$/;

/**
 * Tells the titles above, the text below, and the lines in between that head a part of the table.
 * @param proposed takes the lines that are only asked about: an acción alone after the rest
 */
export function markAround(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  table: TableInSource,
  shape: TableShape,
  merges: MergeIndex,
  proposed: Set<number>,
): void {
  const firstLine = firstRowOf(kinds, lines, table, shape);
  const titles = new Set<string>();
  for (let index = 0; index < firstLine; index++) {
    if (kinds[index] !== "fila") continue;
    kinds[index] = "titulos";
    if (lines[index]!.filled.length === 1) titles.add(keyForPeople(aloneText(lines[index]!)));
  }
  const saysTitleAgain = (line: SourceLine) =>
    line.filled.length === 1 && titles.has(keyForPeople(aloneText(line)));
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
      if (afterGap && !closes && goesOnWithRow(kinds, lines, index)) {
        gap = true;
        continue;
      }
      if (afterGap && !closes && kinds[index + 1] !== "otraTabla" && isAccionAlone(line, shape)) {
        kinds[index] = "secciones";
        proposed.add(index);
        // What comes next is judged as it would be.
        gap = true;
        continue;
      }
      ended = closes || (afterGap && (standsAlone(line, shape, merges) || isSignature(line, shape, resumes)));
    } else if (!ended && closesTable(line.values, false)) ended = true;
    if (isTotal(line, shape)) kinds[index] = "totales";
    else if (ended) kinds[index] = "despues";
    else if (isSection(line, shape, merges) && !headsRows(kinds, lines, index, shape))
      kinds[index] = "secciones";
    else if (saysTitleAgain(line)) kinds[index] = "repetidos";
    else if (isPageTitle(kinds, lines, index, shape, merges)) {
      kinds[index] = "secciones";
      if (mayBeAccion(kinds, lines, index, shape)) proposed.add(index);
    }
  }
}

/** Two names, or two cargos, one beside the other below the table. */
const isSignature = ({ filled }: SourceLine, { first }: TableShape, resumes: number) =>
  filled.length < resumes && filled.includes(first);

function isSection(line: SourceLine, shape: TableShape, merges: MergeIndex): boolean {
  const across = isAcross(line, shape, merges);
  if (line.filled.length > 1)
    return across && shape.headings.length > 0 && line.filled.length <= MOST_IN_A_BAND;
  if (!standsAlone(line, shape, merges)) return false;
  return across || SECTION.test(keyForPeople(aloneText(line)));
}

/** «RESULTADO 1:» in a cell of its own, and what it is in another one. */
const MOST_IN_A_BAND = 2;

/** Whether one of the cells of a line goes over more than half of the table. */
const isAcross = ({ index, filled }: SourceLine, { width }: TableShape, merges: MergeIndex) =>
  filled.some((column) => merges.width(index, column) * 2 > width);

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

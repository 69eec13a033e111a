import { beginsWithDeed } from "../../../language/phrase";
import { MergeIndex, SourceLine } from "../source-line";
import { beginsInside, isCut, isUnfinished } from "../steps/sentence";
import { LineKind } from "./line-kind";
import { TableShape, aloneText, standsAlone } from "./shape";

/** Longer ones are paragraphs. */
const LONGEST_ACCION = 160;

/** An acción without its indicators yet, and no sentence nor «Elaboración: …». */
export function isAccionAlone(line: SourceLine, { accion }: TableShape): boolean {
  if (line.filled.length !== 1 || line.filled[0] !== accion) return false;
  const text = aloneText(line);
  return text.includes(" ") && text.length <= LONGEST_ACCION && !/:|\.$/.test(text) && beginsWithDeed(text);
}

/** More lines than these are no titles. */
const MOST_TITLES = 4;

/** A text alone above headings that come again: «Plan de 2009», or one of several. What goes on with the row above is none. */
export function isPageTitle(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  index: number,
  shape: TableShape,
  merges: MergeIndex,
): boolean {
  if (!standsAlone(lines[index]!, shape, merges) || beginsInside(aloneText(lines[index]!))) return false;
  let titles = 1;
  let next = index + 1;
  while (kinds[next] === "blancos" || (kinds[next] === "fila" && titles < MOST_TITLES)) {
    if (kinds[next] === "fila") {
      if (!standsAlone(lines[next]!, shape, merges)) return false;
      titles++;
    }
    next++;
  }
  return kinds[next] === "repetidos";
}

/**
 * Whether such a text says what is to be done, or can be the rest of the acción above, or the rows of the next page have no
 * acción of their own to begin with.
 */
export function mayBeAccion(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  index: number,
  shape: TableShape,
): boolean {
  if (isAccionAlone(lines[index]!, shape)) return true;
  const { accion } = shape;
  if (accion === undefined) return false;
  const above = lines.findLastIndex((_, at) => at < index && kinds[at] === "fila");
  if (above >= 0 && isCut(lines[above]!.shown[accion] ?? "")) return true;
  const row = lines.findIndex((line, at) => at > index && kinds[at] === "fila" && line.filled.length > 1);
  return row >= 0 && !lines[row]!.filled.includes(accion);
}

/** The lines above one that are looked at for what it goes on with. */
const BEHIND = 40;

/**
 * Whether a line below the last whole row is of the table all the same: it stands under headings that come again, or goes on
 * with what a cell above it left in the middle.
 */
export function goesOnWithRow(
  kinds: readonly LineKind[],
  lines: readonly SourceLine[],
  index: number,
): boolean {
  const { filled, shown } = lines[index]!;
  const rows: SourceLine[] = [];
  let before: LineKind | undefined;
  for (let at = index - 1; at >= Math.max(0, index - BEHIND); at--) {
    if (kinds[at] === "fila") rows.push(lines[at]!);
    else if (rows.length === 0 && kinds[at] !== "blancos" && kinds[at] !== "separadores")
      before ??= kinds[at];
  }
  if (before === "repetidos" && filled.length > 1) return true;
  const mayBeRest = before === "repetidos" || before === "pies" || filled.length > 1;
  return filled.some((column) => {
    const above = rows.find((row) => row.filled.includes(column))?.shown[column];
    if (above === undefined) return false;
    return isCut(above) || (mayBeRest && beginsInside(shown[column]!) && isUnfinished(above));
  });
}

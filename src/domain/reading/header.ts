import { CellValue, isBlank } from "../base/cell";
import { MarcoKey, marcoOperativo } from "../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../plan/tables/matriz";
import { HeadingCell, MatchedColumns, columnMatcher } from "./columns";
import { LONGEST_HEADING, normalizeHeading } from "./heading";

/** A row of headings of one of the standard tables. */
export type Header =
  | { readonly kind: "marcoOperativo"; readonly match: MatchedColumns<MarcoKey> }
  | { readonly kind: "matriz"; readonly match: MatchedColumns<MatrizKey> };

const marcoMatcher = columnMatcher(marcoOperativo);
const matrizMatcher = columnMatcher(matriz);

/** The headings of either table: how a table that somebody else made is matched with one of ours. */
export const matchers = { marcoOperativo: marcoMatcher, matriz: matrizMatcher };

/** Whether a normalised heading is one of either table. */
export const isKnown = (normalized: string) =>
  marcoMatcher.knows(normalized) || matrizMatcher.knows(normalized);

/** Both tables have these; at least two must be there, or the table is some other. */
const SHARED = ["accion", "indicador", "meta"] as const;

/** What only one of the tables has: without any of them a list of acciones and metas is neither. */
const ONLY_MARCO: readonly MarcoKey[] = ["beneficios", "actividades", "recursos", "tiempos"];
const ONLY_MATRIZ: readonly MatrizKey[] = [
  "cumplimiento",
  "recomendaciones",
  "avance",
  "reportado",
  "lineaBase",
  "metaALaFecha",
];

function count<Key extends string>(match: MatchedColumns<Key>, keys: readonly Key[]): number {
  return keys.filter((key) => match.columns[key] !== undefined).length;
}

/** The table that some headings are of, or undefined where they are of none of ours. */
function headerOfCells(cells: readonly HeadingCell[]): Header | undefined {
  const marco = marcoMatcher.match(cells, isKnown);
  const seguimiento = matrizMatcher.match(cells, isKnown);
  if (count(marco, SHARED) < 2) return undefined;
  const ofMarco = count(marco, ONLY_MARCO);
  const ofMatriz = count(seguimiento, ONLY_MATRIZ);
  if (ofMarco + ofMatriz === 0) return undefined;
  return ofMatriz >= ofMarco
    ? { kind: "matriz", match: seguimiento }
    : { kind: "marcoOperativo", match: marco };
}

/** «25%» is no heading, though without its number it says «porcentaje». */
const isFigure = (text: string) => /^\s*[-$]?\s*\d[\d.,\s]*%?\s*$/.test(text);

/**
 * Reads rows as headings. Made once for a reading of a workbook: it remembers the texts that it has normalised.
 */
export function headerFinder() {
  const seen = new Map<string, string>();

  function normalized(text: string): string {
    let result = seen.get(text);
    if (result === undefined) {
      result = normalizeHeading(text);
      seen.set(text, result);
    }
    return result;
  }

  /** Whether a cell says what a heading of one of the tables says. */
  function isHeading(value: CellValue): boolean {
    return (
      typeof value === "string" &&
      value !== "" &&
      value.length <= LONGEST_HEADING &&
      !isFigure(value) &&
      isKnown(normalized(value))
    );
  }

  /**
   * The tables whose headings stand in a row: none, one, or several side by side with a blank column between them.
   * @param firstColumn 0-based sheet column of the row's first cell
   */
  function headersOf(row: readonly CellValue[], firstColumn: number): readonly Header[] {
    const parts: HeadingCell[][] = [[]];
    let known = 0;
    row.forEach((value, index) => {
      if (isBlank(value)) {
        if (parts.at(-1)!.length > 0) parts.push([]);
        return;
      }
      if (typeof value !== "string" || value.length > LONGEST_HEADING || isFigure(value)) return;
      const cell = { column: firstColumn + index, text: value, normalized: normalized(value) };
      if (isKnown(cell.normalized)) known++;
      parts.at(-1)!.push(cell);
    });
    if (known < 3) return [];
    const sideBySide = parts.map(headerOfCells).filter((header) => header !== undefined);
    if (sideBySide.length > 1) return sideBySide;
    const whole = headerOfCells(parts.flat());
    return whole ? [whole] : [];
  }

  return { headersOf, isHeading };
}

export type HeaderFinder = ReturnType<typeof headerFinder>;

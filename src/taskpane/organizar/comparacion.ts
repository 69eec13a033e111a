import { isHiddenText } from "../../domain/base/cell";
import { textOf } from "../../domain/proposals/organized/cell-of";
import { Organized, RawTable } from "../../domain/reading/organize";

/** What became of a cell; «igual» may have lost spaces that nobody sees. */
export type EstadoDeCelda = "igual" | "repetida" | "unida" | "movida" | "cambiada";

export interface CeldaComparada {
  readonly heading: string;
  /** What stood in the source, a piece for each line that it was made from. */
  readonly before: readonly string[];
  readonly after: string;
  readonly estado: EstadoDeCelda;
  /** The source line that it was brought from; absent where it was in its row. */
  readonly from?: number;
}

export interface FilaComparada {
  /** Place in the result, from 1. */
  readonly number: number;
  /** Source lines. */
  readonly lines: readonly number[];
  readonly cells: readonly CeldaComparada[];
  readonly changed: boolean;
}

/** Each row of the result beside the lines that it comes from, cell by cell; cells blank on both sides are left out. */
export function comparar(
  { cells, texts }: RawTable,
  { resultColumns, rows }: Pick<Organized, "resultColumns" | "rows">,
): readonly FilaComparada[] {
  const shown = (line: number, column: number) => {
    const text = texts?.[line]?.[column];
    return plain(text === undefined || isHiddenText(text) ? textOf(cells[line]?.[column] ?? "") : text);
  };
  return rows.map(({ values, lines, carried }, index) => {
    const compared = resultColumns.flatMap(({ heading, source }, column): CeldaComparada[] => {
      const pieces = source === null ? [] : lines.map((line) => shown(line, source));
      const before = pieces.filter((text) => text !== "");
      const value = values[column] ?? "";
      // A number is what it was, however it shows.
      const same = source !== null && typeof value === "number" && cells[lines[0]!]?.[source] === value;
      const after = same ? (before[0] ?? "") : textOf(value);
      if (before.length === 0 && after === "") return [];
      const estado = carried.includes(column) ? "repetida" : estadoOf(pieces, plain(after));
      const from = estado === "movida" ? lines[pieces.findIndex((text) => text !== "")] : undefined;
      return [{ heading, before, after, estado, from }];
    });
    return {
      number: index + 1,
      lines,
      cells: compared,
      changed: compared.some(({ estado }) => estado !== "igual"),
    };
  });
}

/** @param pieces what each line of the row has in the cell's column */
function estadoOf(pieces: readonly string[], after: string): EstadoDeCelda {
  const filled = pieces.filter((text) => text !== "");
  if (filled.length > 1) return "unida";
  if (filled[0] === after) return pieces[0] === after ? "igual" : "movida";
  return filled.length === 0 ? "movida" : "cambiada";
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

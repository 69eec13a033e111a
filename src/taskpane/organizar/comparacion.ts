import { textOf } from "../../domain/organized-rows/cell-of";
import { Organized, RawTable } from "../../domain/organize";

/** What became of a cell; «igual» may have lost spaces that nobody sees. */
export type EstadoDeCelda = "igual" | "repetida" | "unida" | "movida" | "cambiada";

export interface CeldaComparada {
  readonly heading: string;
  /** What stood in the source, a piece for each line that it was made from. */
  readonly before: readonly string[];
  readonly after: string;
  readonly estado: EstadoDeCelda;
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
  const shown = (line: number, column: number) =>
    plain(texts?.[line]?.[column] ?? textOf(cells[line]?.[column] ?? ""));
  return rows.map(({ values, lines, carried }, index) => {
    const compared = resultColumns.flatMap(({ heading, source }, column): CeldaComparada[] => {
      const before =
        source === null ? [] : lines.map((line) => shown(line, source)).filter((text) => text !== "");
      const after = textOf(values[column] ?? "");
      if (before.length === 0 && after === "") return [];
      return [{ heading, before, after, estado: estadoOf(before, plain(after), carried.includes(column)) }];
    });
    return {
      number: index + 1,
      lines,
      cells: compared,
      changed: compared.some(({ estado }) => estado !== "igual"),
    };
  });
}

function estadoOf(before: readonly string[], after: string, carried: boolean): EstadoDeCelda {
  if (carried) return "repetida";
  if (before.length > 1) return "unida";
  if (before.length === 0) return "movida";
  return before[0] === after ? "igual" : "cambiada";
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

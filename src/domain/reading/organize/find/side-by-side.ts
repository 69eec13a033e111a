import { Change, Choices } from "../contract";
import { SourceLine, excerpt, within } from "../source-line";
import { switches } from "../steps/step";
import { TableInSource } from "./segment";

/**
 * Where another table stands beside this one, the lines without its cells, which is a change of its own.
 * @returns the same lines, and no change, where the table stands alone
 */
export function withoutNeighbours(
  lines: readonly SourceLine[],
  { segments }: TableInSource,
  choices: Choices,
): { readonly lines: readonly SourceLine[]; readonly change?: Change } {
  const header = segments[0]?.header;
  if (!header || (header.left === 0 && header.right === Infinity)) return { lines };
  const line = header.lines[0]!;
  const key = `otraTabla:${line + 1}:columnas`;
  const on = switches(choices)("otraTabla", key);
  const columns = lines[line]!.filled.filter((column) => column < header.left || column >= header.right);
  const change: Change = { key, on, lines: [line], columns, before: excerpt(lines[line]!, columns) };
  if (!on) return { lines, change };
  const own = [...lines];
  for (const { header: page, from, to } of segments) {
    for (let index = page?.lines[0] ?? from; index < to; index++) {
      own[index] = within(lines[index]!, header.left, header.right);
    }
  }
  return { lines: own, change };
}

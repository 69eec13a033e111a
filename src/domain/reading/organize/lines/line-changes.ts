import { Change, STEP_KINDS, Step, StepKind } from "../contract";
import { SourceLine, excerpt } from "../source-line";
import { StepContext, changeKey } from "../steps/step";
import { Break } from "../work-row";
import { Classified } from "./classify";
import { LineKind } from "./line-kind";

/** Lines in a row that go together: blank ones, and those of another table. */
const TOGETHER: ReadonlySet<LineKind> = new Set<LineKind>(["blancos", "otraTabla", "encabezado"]);

/** The lines that are no rows as changes, a person's choices applied. */
export function lineChanges(
  lines: readonly SourceLine[],
  { kinds, proposed }: Classified,
  isOn: StepContext["isOn"],
): { readonly changes: ReadonlyMap<StepKind, readonly Change[]>; readonly kinds: readonly LineKind[] } {
  const changes = new Map<StepKind, Change[]>();
  const applied = [...kinds];
  for (let index = 0; index < lines.length; index++) {
    const kind = kinds[index]!;
    if (kind === "fila") continue;
    let end = index + 1;
    while (TOGETHER.has(kind) && end < lines.length && kinds[end] === kind) end++;
    const key = changeKey(kind, index);
    const on = isOn(kind, key, proposed.has(index));
    const touched = lines.slice(index, end);
    const list = changes.get(kind) ?? [];
    list.push({ key, on, lines: touched.map((line) => line.index), before: excerpt(touched[0]!) });
    changes.set(kind, list);
    if (!on) for (let line = index; line < end; line++) applied[line] = "fila";
    index = end - 1;
  }
  return { changes, kinds: applied };
}

const ENDS_A_PAGE: ReadonlySet<LineKind> = new Set<LineKind>(["pies", "repetidos", "otraTabla"]);

/** How a page ends before each line: what stands between it and the last row above it. */
export function breaksBefore(kinds: readonly LineKind[]): Break[] {
  let between: Break = 0;
  return kinds.map((kind) => {
    const before = between;
    if (kind === "fila") between = 0;
    else if (ENDS_A_PAGE.has(kind)) between = 2;
    else if (between === 0) between = 1;
    return before;
  });
}

/** The steps in their order, with what each one did. */
export function stepsOf(changes: ReadonlyMap<StepKind, readonly Change[]>): Step[] {
  return STEP_KINDS.flatMap((kind) => {
    const made = changes.get(kind) ?? [];
    return made.length === 0 ? [] : [{ kind, on: made.some(({ on }) => on), changes: made }];
  });
}

import { SourceLine } from "../source-line";
import { LineKind } from "./line-kind";
import { TableShape } from "./shape";
import { endsAccion } from "./totals";

/** Tells the parts of a table by the totals of what an acción belongs to: the lines up to the first, up to the next, and so on, and whether there are any. */
export function partsOf(lines: readonly SourceLine[], kinds: readonly LineKind[], shape: TableShape) {
  let part = 0;
  let open = false;
  const parts = lines.map((line, index) => {
    if (kinds[index] === "fila") {
      open = true;
      return part;
    }
    if (open && kinds[index] === "totales" && endsAccion(line, shape)) {
      part++;
      open = false;
    }
    return part;
  });
  return { partOf: (line: number) => parts[line] ?? 0, parted: part > 0 };
}

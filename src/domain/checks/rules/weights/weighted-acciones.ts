import { CellValue, isBlank } from "../../../base/cell";
import { MatrizReading } from "../../../reading/reading";
import { MatrizKey } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { perReading } from "../../../reading/per-reading";

export interface WeightedAccion {
  readonly accion: string;
  /** Sum of its weights that are numbers. */
  readonly sum: number;
  readonly first: TableRow<MatrizKey>;
  readonly withoutWeight: readonly TableRow<MatrizKey>[];
}

/** The acciones where somebody gave a weight, in order of appearance. */
export const weightedAcciones = perReading(weigh);

interface Group {
  sum: number;
  given: boolean;
  readonly rows: TableRow<MatrizKey>[];
}

function weigh(reading: MatrizReading): readonly WeightedAccion[] {
  // Most plans give no weights.
  if (!reading.rows.some(({ values }) => typeof values.peso === "number")) return [];
  const acciones = new Map<string, Group>();
  let said: CellValue = "";
  let group: Group | undefined;
  for (const row of reading.rows) {
    const { accion, peso } = row.values;
    if (isBlank(accion)) continue;
    // The rows of an acción stand together.
    if (!group || accion !== said) group = groupOf((said = accion));
    group.rows.push(row);
    if (typeof peso !== "number") continue;
    group.sum += peso;
    group.given = true;
  }
  function groupOf(accion: CellValue): Group {
    // Excel's own way to take two texts for the same, as the sheet's formulas weigh.
    const key = String(accion).toLowerCase();
    const known = acciones.get(key) ?? { sum: 0, given: false, rows: [] };
    acciones.set(key, known);
    return known;
  }

  return [...acciones.values()].flatMap(({ sum, given, rows: [first, ...rest] }) =>
    given && first
      ? [
          {
            accion: String(first.values.accion),
            sum,
            first,
            withoutWeight: [first, ...rest].filter((row) => isBlank(row.values.peso)),
          },
        ]
      : [],
  );
}

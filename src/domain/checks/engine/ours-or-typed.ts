import { perReading } from "../../reading/per-reading";
import { MatrizReading } from "../../reading/reading";

/** Whether the add-in inserted a matriz: the helpers that nobody writes by hand are there. */
export function isOurs({
  columns: { estado, aporte, pesoEfectivo },
}: Pick<MatrizReading, "columns">): boolean {
  return estado !== undefined && aporte !== undefined && pesoEfectivo !== undefined;
}

/**
 * Whether Porcentaje de cumplimiento is what somebody typed: in a matriz that is not ours, and where no row has a formula
 * there. Over a formula, that it was overwritten is all there is to say.
 */
export const hasTypedPercentages: (reading: MatrizReading) => boolean = perReading(
  (reading: MatrizReading) =>
    !isOurs(reading) &&
    reading.columns.cumplimiento !== undefined &&
    reading.rows.every(({ formulas }) => formulas.cumplimiento === undefined),
);

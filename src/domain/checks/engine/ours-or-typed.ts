import { MatrizReading } from "../../reading/reading";

/** Whether the add-in inserted a matriz: the helpers that nobody writes by hand are there. */
export function isOurs({
  columns: { estado, aporte, pesoEfectivo },
}: Pick<MatrizReading, "columns">): boolean {
  return estado !== undefined && aporte !== undefined && pesoEfectivo !== undefined;
}

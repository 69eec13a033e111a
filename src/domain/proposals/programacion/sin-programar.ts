import { isId } from "../../plan/tables/matriz-id";
import { ProgramacionReading, WorkbookReading } from "../../reading";
import { PuntosDeFila } from "./punto";

/** The rows of a matriz, of the one in a sheet or of the first, that the Programación has no line for. */
export function filasSinProgramar(
  { matrices }: Pick<WorkbookReading, "matrices">,
  { rows }: Pick<ProgramacionReading, "rows">,
  sheet?: string,
): readonly PuntosDeFila[] {
  const known = new Set(rows.map(({ id }) => id));
  const matriz = matrices.find((each) => sheet === undefined || each.sheet === sheet);
  return (matriz?.rows ?? []).flatMap(({ values: { id } }) =>
    isId(id) && !known.has(id) ? [{ id, puntos: [] }] : [],
  );
}

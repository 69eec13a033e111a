import { CellValue } from "../../base/cell";
import { Parametros } from "../parametros/parametro";
import { CeldasProgramadas, celdasDeProgramacion } from "../programacion/calculo";
import { IDS_PROGRAMADOS, METAS_PROGRAMADAS } from "../programacion/listas";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { CeldasDeFila } from "./celdas-de-fila";
import { Libro, festivosDe } from "./libro";

type Rows = readonly TableRow<MatrizKey>[];

/**
 * What the formulas of Programación give with the rows of a matriz.
 * @param parametros with those that the sheet computes
 */
export function programadasDe(
  rows: Rows,
  parametros: Parametros,
  libro: Libro,
): readonly CeldasProgramadas[] {
  const { programacion } = libro;
  if (!programacion) return [];
  // They look into columns that stand on nothing but their own row.
  const cells = new CeldasDeFila(parametros, { list: () => undefined, isHoliday: festivosDe(libro) });
  const columna = (key: string): readonly CellValue[] =>
    rows.map((row, index) => {
      cells.turnTo(row, index);
      return cells.column(key);
    });
  return celdasDeProgramacion(programacion, columna, parametros);
}

/** The lists of Programación as the matriz looks into them, each computed when the first row asks. */
export function listasProgramadas(
  rows: Rows,
  parametros: Parametros,
  libro: Libro,
): (name: string) => readonly CellValue[] | undefined {
  const { programacion } = libro;
  if (!programacion) return () => undefined;
  const ids = programacion.filas.map(({ id }) => id);
  let metas: readonly CellValue[] | undefined;
  return (name) => {
    if (name === IDS_PROGRAMADOS.name) return ids;
    if (name !== METAS_PROGRAMADAS.name) return undefined;
    return (metas ??= programadasDe(rows, parametros, libro).map(({ debido }) => debido ?? ""));
  };
}

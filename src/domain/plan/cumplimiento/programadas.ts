import { CellValue } from "../../base/cell";
import { SerialDate } from "../../base/date";
import { placeOf } from "../formula/places";
import { Parametros } from "../parametros/parametro";
import { CeldasProgramadas, celdasDeProgramacion } from "../programacion/calculo";
import { NINGUNO, NUNCA } from "../programacion/formulas";
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

/** What the formulas of a matriz, and whoever reads its figures, ask of Programación. */
interface Programadas {
  /** Its lists, as the matriz looks into them. */
  readonly list: (name: string) => readonly CellValue[] | undefined;
  /** What its line for the row with an Id gives; undefined where it has none. */
  readonly de: (id: CellValue) => CeldasProgramadas | undefined;
}

const NINGUNA: Programadas = { list: () => undefined, de: () => undefined };

/** The lines of Programación, computed when somebody first asks for one. */
export function programadas(rows: Rows, parametros: Parametros, libro: Libro): Programadas {
  if (!libro.programacion) return NINGUNA;
  const ids = libro.programacion.filas.map(({ id }) => id);
  let lines: readonly CeldasProgramadas[] | undefined;
  let metas: readonly CellValue[] | undefined;
  const computed = () => (lines ??= programadasDe(rows, parametros, libro));
  return {
    list: (name) => {
      if (name === IDS_PROGRAMADOS.name) return ids;
      if (name !== METAS_PROGRAMADAS.name) return undefined;
      return (metas ??= computed().map(({ debido }) => debido ?? ""));
    },
    de: (id) => computed()[placeOf(ids, id)],
  };
}

/** Where what was due of a row comes from, where its Programación says it: the day of a point, or those around the corte. */
export interface Programado {
  readonly fechas: readonly SerialDate[];
  /** Whether the corte is the day of a point. */
  readonly esSuDia: boolean;
}

/** @example programadoEn(line, corte) // { fechas: [45657], esSuDia: true } */
export function programadoEn(line: CeldasProgramadas | undefined, corte: CellValue): Programado | null {
  if (typeof line?.debido !== "number") return null;
  const { fechaAnterior, fechaSiguiente } = line;
  const esSuDia = fechaSiguiente === corte;
  const around = [esSuDia ? NINGUNO : fechaAnterior, fechaSiguiente];
  const fechas = around.filter((each) => typeof each === "number" && each !== NINGUNO && each !== NUNCA);
  return { fechas: fechas as readonly SerialDate[], esSuDia };
}

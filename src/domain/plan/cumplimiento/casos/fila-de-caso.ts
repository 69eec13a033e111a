import { CellValue } from "../../../base/cell";
import { MatrizKey, matriz } from "../../tables/matriz";
import { TableRow } from "../../tables/row";
import { FilaCalculada, calcularFilas } from "../fila";
import { Libro } from "../libro";
import { Caso, Celdas } from "./caso";
import { alvarado } from "./parametros";

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;

/** Rows of a matriz with these cells, one below the other; all else is blank. */
export const filasDe = (all: readonly Celdas[]): readonly TableRow<MatrizKey>[] =>
  all.map((celdas, index) => ({
    number: 9 + index,
    values: { ...blank, ...celdas },
    formulas: {},
    carried: [],
  }));

const ID = "BCDFGH";

const libroCon = (puntos: NonNullable<Caso["programacion"]>): Libro => ({
  programacion: {
    fechas: puntos.map(([fecha]) => fecha),
    filas: [{ id: ID, puntos: puntos.map(([, valor]) => valor) }],
  },
});

/** What is computed of the row of a case. `calcularCaso({ fila: { … avance: 14 }, … }).cumplimiento` // 0.93 */
export function calcularCaso({ fila, parametros = alvarado, programacion }: Caso): FilaCalculada {
  const rows = filasDe([
    {
      id: ID,
      accion: "Actualizar el sitio web",
      indicador: "Indicador",
      meta: "Meta",
      responsable: "Planeación",
      ...fila,
    },
  ]);
  return calcularFilas(rows, parametros, programacion && libroCon(programacion))[0]!;
}

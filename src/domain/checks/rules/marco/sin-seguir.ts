import { FilaDelMarco } from "../../../plan/cumplimiento/libro";
import { Libro } from "../../../plan/cumplimiento/libro";
import { libroDe } from "../../../reading/resumen-of";
import { MatrizReading, WorkbookReading } from "../../../reading/reading";
import { againstMarco } from "./against-marco";

/**
 * What the figures of a matriz look up in its workbook, with what its marco has and it has not: whoever takes away the
 * rows that are behind raises the mean of the others.
 */
export const libroConMarco = (workbook: WorkbookReading, matriz: MatrizReading): Libro => ({
  ...libroDe(workbook, matriz),
  sinSeguir: againstMarco(workbook).onlyMarco.map(
    ({ reading: { sheet }, row: { number, values } }): FilaDelMarco => ({
      hoja: sheet,
      fila: number,
      indicador: values.indicador,
    }),
  ),
});

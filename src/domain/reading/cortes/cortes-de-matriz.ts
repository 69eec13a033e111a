import { MatrizReading, WorkbookReading } from "../reading";
import { CorteCerrado } from "./corte-cerrado";

/** What Cortes calls a matriz: the name of its table, which outlives that of its sheet. */
export const nombreDeMatriz = ({ tableName, sheet }: Pick<MatrizReading, "tableName" | "sheet">): string =>
  tableName ?? sheet;

/** The last version of each corte of a matriz, in the order of their numbers. */
export function cortesDe(
  { cortes: found }: Pick<WorkbookReading, "cortes">,
  matriz: Pick<MatrizReading, "tableName" | "sheet">,
): readonly CorteCerrado[] {
  const last = new Map<number, CorteCerrado>();
  for (const corte of found?.rows ?? []) {
    const { linea } = corte;
    if (linea.matriz !== nombreDeMatriz(matriz)) continue;
    const number = Number(linea.corte);
    const other = last.get(number);
    if (!other || Number(other.linea.version) < Number(linea.version)) last.set(number, corte);
  }
  return [...last.values()].sort((a, b) => Number(a.linea.corte) - Number(b.linea.corte));
}

/** The corte of the date that the workbook is at now, where it is closed. */
export const corteCerrado = (
  reading: Pick<WorkbookReading, "cortes" | "parametros">,
  matriz: MatrizReading,
): CorteCerrado | undefined => {
  const { fecha_corte: fecha } = reading.parametros;
  return cortesDe(reading, matriz).find(({ linea }) => fecha !== "" && linea.fecha === fecha);
};

import { MatrizKey, matriz } from "../tables/matriz";
import { TableRow } from "../tables/row";
import type { Libro } from "./libro";

/** What makes a row of what is written below the table: a note or a signature has nothing but its text. */
export const DICEN_QUE_ES_FILA = [
  "indicador",
  "meta",
  "cantidad",
  "avance",
  "reportado",
] as const satisfies readonly MatrizKey[];

/** The rows that somebody wrote below the table, up to the first that is none. */
export function filasDebajo(below: readonly TableRow<MatrizKey>[]): readonly TableRow<MatrizKey>[] {
  const end = below.findIndex(({ values }) => DICEN_QUE_ES_FILA.every((key) => values[key] === ""));
  return end < 0 ? below : below.slice(0, end);
}

const AUXILIARES = matriz.columns.filter(({ view, formula }) => view === "auxiliar" && formula);

/**
 * How many values stand over formulas of auxiliary columns. A row that has no formula at all is said whole.
 * @example constantesEn(rows) // 0
 */
export function constantesEn(rows: readonly TableRow<MatrizKey>[]): number {
  let formulas: TableRow<MatrizKey>["formulas"] | undefined;
  let without: readonly MatrizKey[] = [];
  let count = 0;
  for (const row of rows) {
    // Rows with the same formulas share them.
    if (row.formulas !== formulas) {
      formulas = row.formulas;
      const isWhole = Object.keys(row.formulas).length > 0;
      without = AUXILIARES.flatMap(({ key }) => (isWhole && row.formulas[key] === undefined ? [key] : []));
    }
    for (const key of without) if (row.values[key] !== "") count++;
  }
  return count;
}

/** What the add-in counts, by the named cell of Parámetros that keeps it for the formulas of Resumen. */
export type Recuento = Readonly<Record<"filas_sin_seguir" | "constantes_auxiliares", number>>;

/**
 * What of a matriz no formula can count; of what nobody looked at, what was counted before stands.
 * @example recuentoDe({ constantes: 3 }) // { constantes_auxiliares: 3 }
 */
export const recuentoDe = ({ sinSeguir, constantes }: Libro): Partial<Recuento> => ({
  ...(sinSeguir && { filas_sin_seguir: sinSeguir.length }),
  ...(constantes !== undefined && { constantes_auxiliares: constantes }),
});

import { CellValue } from "../../base/cell";
import { compile } from "../formula/compile";
import { Cells } from "../formula/compiled";
import { Parametros } from "../parametros/parametro";
import { ProgramacionKey, programacion } from "../tables/programacion";
import { FECHAS_PROGRAMADAS } from "./listas";
import { Programacion } from "./programacion";
import { NUMEROS_DE_PUNTO, clavePunto } from "./numeros";

/** What a row of the table holds, its formulas computed. */
export type CeldasProgramadas = Readonly<Partial<Record<ProgramacionKey, CellValue>>>;

// Each looks only at those on its left.
const ORDEN: readonly ProgramacionKey[] = [
  "fila",
  "codigo",
  "accion",
  "indicador",
  "meta",
  "modo",
  "motivo",
  "fechaAnterior",
  "valorAnterior",
  "fechaSiguiente",
  "valorSiguiente",
  "valorAlCorte",
  "debido",
];

const formulas = ORDEN.map((key) => {
  const { formula } = programacion.columns.find((column) => column.key === key)!;
  return [key, compile(formula!)] as const;
});

/**
 * What every formula of Programación gives, row by row, with the expressions that the sheet's are written from.
 *
 * @param matriz what a column of the matriz says, by its key, in the order of its rows
 * @param parametros with those that the sheet computes
 */
export function celdasDeProgramacion(
  { fechas, filas }: Programacion,
  matriz: (key: string) => readonly CellValue[],
  parametros: Parametros,
): readonly CeldasProgramadas[] {
  const lists = new Map<string, readonly CellValue[]>([
    [FECHAS_PROGRAMADAS.name, NUMEROS_DE_PUNTO.map((numero) => fechas[numero - 1] ?? "")],
  ]);
  const list = (name: string) => {
    const values = lists.get(name) ?? matriz(name);
    lists.set(name, values);
    return values;
  };
  return filas.map(({ id, puntos }) => {
    const values: Record<string, CellValue> = { id };
    puntos.forEach((punto, index) => (values[clavePunto(index + 1)] = punto));
    const cells: Cells = {
      column: (key) => values[key] ?? "",
      name: (name) => parametros[name] ?? "",
      book: { list, isHoliday: () => false },
    };
    for (const [key, compute] of formulas) values[key] = compute(cells);
    return values;
  });
}

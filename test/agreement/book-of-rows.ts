import { Parametros } from "../../src/domain/plan/parametros/parametro";
import { Programacion } from "../../src/domain/plan/programacion/programacion";
import { bookSheets } from "../../src/sheets/book";
import { readBook, writeBook } from "../../src/files";
import { openXlsx, saveXlsx } from "../../src/xlsx";
import { reportDisagreements } from "./compare-report";
import { cellsOf, withoutResults } from "./computed-cells";
import { RandomRow } from "./random-rows";

/** A workbook of ours with these rows, as a file without results: whoever opens it has to compute it. */
export async function bookOfRows(
  rows: readonly RandomRow[],
  parametros: Parametros,
  pesos: ReadonlyMap<string, number> = new Map(),
  programacion?: Programacion,
): Promise<Uint8Array> {
  const sheets = bookSheets({
    parametros: parametros,
    matriz: { rows },
    resumen: { pesos },
    ...(programacion && { programacion }),
  });
  return saveXlsx(withoutResults(await openXlsx(await writeBook(sheets))));
}

/** Where what the pane says of a recalculated workbook and what its sheets say differ. */
export async function disagreementsOf(recalculated: Uint8Array): Promise<readonly string[]> {
  const { reading } = readBook(recalculated);
  const data = await openXlsx(recalculated);
  return reportDisagreements(reading, (sheet) => cellsOf(data, sheet));
}

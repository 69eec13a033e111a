import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { Parametros } from "./parametro";

/** The last day of the last year that a Vigencia names: of "2008 - 2012", 31-dic-2012; "" where it names none. */
export function finDeLaVigencia(vigencia: CellValue): CellValue {
  const years = String(vigencia).match(/(?:19|20)\d{2}/g);
  return years ? serialDate(Math.max(...years.map(Number)), 12, 31) : "";
}

/** What a new workbook begins with: the end of its plan from its Vigencia, and both ends as they were read. */
export function conLoLeido(initial: Readonly<Record<string, CellValue>>): Parametros {
  const fin = initial.fin_plan ?? finDeLaVigencia(initial.vigencia ?? "");
  return { ...initial, fin_plan: fin, inicio_leido: initial.inicio_plan ?? "", fin_leido: fin };
}

import { leerFecha } from "../../../base/written-dates";
import { CellValue } from "../../../base/cell";
import { serialDate } from "../../../base/date";
import { readTiempo } from "../../../language/tiempo";
import { MatrizKey } from "../../../plan/tables/matriz";
import { cellFix, changesOf, columnAt, keyAt } from "../../fixes/fixed-cells";
import { Fixer, FixContext } from "../../fixes/fix";

/** A date that was written as text: «31/12/2008», «1° de diciembre de 2009»; a Plazo may also be «24 meses». */
export const dateFromText: Fixer = ({ place, found }, context) => {
  const key = keyAt({ place });
  const date = key && dateOf(String(found), key, context);
  if (!date || !isCredible(date, key, context)) return null;
  return changesOf(cellFix(context, key, date, { format: "date" }));
};

function dateOf(text: string, key: MatrizKey, context: FixContext): number | null {
  const written = leerFecha(text);
  if (written !== null) return written;
  const { status, deadline, duration, start } = readTiempo(text, { inicio: startOf(context) });
  // «Diciembre de 2009» ends on its last day, and begins on its first: only a whole date says when it starts.
  const isWhole = duration === null && start === null && /\d{1,2}\D.*\d{4}/s.test(text);
  if (status !== "quantified" || deadline === null || !(key === "plazo" || isWhole)) return null;
  const [year = 0, month = 0, day = 0] = deadline.split("-").map(Number);
  return serialDate(year, month, day);
}

const asDate = (value: CellValue | undefined) => (typeof value === "number" ? value : undefined);

const startOf = ({ row, workbook }: FixContext) =>
  asDate(row.values.inicio) ?? asDate(workbook.parametros.inicio_plan);

/** Within what the column takes, and with the deadline after the start. */
function isCredible(date: number, key: MatrizKey, context: FixContext): boolean {
  const { minimum = 0, maximum = Infinity } = columnAt(key);
  const start = key === "inicio" ? date : startOf(context);
  const end = key === "plazo" ? date : asDate(context.row.values.plazo);
  const isOrdered = start === undefined || end === undefined || start <= end;
  return date >= minimum && date <= maximum && isOrdered;
}

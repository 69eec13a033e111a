import { serialDate } from "../../domain/base/date";
import { Workbook } from "../workbook";

/** Two indicadores of an acción, each of ten. */
export const MARCO = ["Talleres", "Visitas"].map((indicador) => ({
  accion: "Formar",
  indicador,
  meta: "10 talleres",
  responsables: "Sistemas",
}));

export const finDe = (year: number) => serialDate(year, 12, 31);

/** A plan of three years, at the end of the first. */
export const PLAN = {
  inicio_plan: serialDate(2024, 1, 1),
  fin_plan: finDe(2026),
  fecha_corte: finDe(2024),
};

/** A meta that says how much of it is of each year. */
export const YEARS = "10 talleres (2 en 2024, 3 en 2025, 5 en 2026)";

/** A matriz with its Programación. */
export async function withProgramacion(book: Workbook) {
  await book.insertMarco(MARCO, PLAN);
  await book.insertMatriz("marco");
  return book.insertProgramacion();
}

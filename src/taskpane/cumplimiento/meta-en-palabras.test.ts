import { serialDate } from "../../domain/base/date";
import { calcularFilas } from "../../domain/plan/cumplimiento/fila";
import { matriz } from "../../domain/plan/tables/matriz";
import { metaEnPalabras } from "./meta-en-palabras";

const finDe = (year: number) => serialDate(year, 12, 31);
const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as never;

function said(corte: number, tipo: string, puntos: readonly (readonly [number, number])[]): string {
  const values = Object.assign({}, blank, { id: "BCDFGH", tipo, cantidad: 10, plazo: finDe(2026) });
  const row = { number: 9, values, formulas: {}, carried: [] };
  const programacion = {
    fechas: puntos.map(([fecha]) => fecha),
    filas: [{ id: "BCDFGH", puntos: puntos.map(([, valor]) => valor) }],
  };
  const parametros = { inicio_plan: serialDate(2024, 1, 1), fecha_corte: corte };
  return metaEnPalabras(calcularFilas([row], parametros, { programacion })[0]!);
}

const porAno = [
  [finDe(2024), 2],
  [finDe(2025), 5],
] as const;

// Where what was due comes from, when the sheet Programación says it.
test.each<[string, number, string, readonly (readonly [number, number])[], string]>([
  ["the day of a point", finDe(2024), "se va sumando", porAno, "2 a la fecha: programado al 31/12/2024"],
  [
    "between two",
    serialDate(2025, 7, 2),
    "se va sumando",
    porAno,
    "3 a la fecha: según lo programado al 31/12/2024 y al 31/12/2025",
  ],
  [
    "before the first",
    serialDate(2024, 12, 30),
    "se va sumando",
    porAno,
    "1 a la fecha: según lo programado al 31/12/2024",
  ],
  [
    "after the last",
    serialDate(2026, 12, 30),
    "se va sumando",
    porAno,
    "9 a la fecha: según lo programado al 31/12/2025",
  ],
  [
    "a product that is due",
    finDe(2024),
    "cumple",
    [[finDe(2024), 1]],
    "A la fecha debe estar cumplida: programado al 31/12/2024",
  ],
  ["no point", finDe(2024), "se va sumando", [], "3 a la fecha, de 10 al 31/12/2026"],
])("%s", (_, corte, tipo, puntos, expected) => {
  expect(said(corte, tipo, puntos)).toBe(expected);
});

import { CellValue } from "../../../base/cell";
import { serialDate } from "../../../base/date";
import { LineaDeCortes, cortes } from "../cortes";
import { FilaDelHistorial, HistorialKey, historial } from "../historial";
import { canonico } from "./canonico";
import { fnv1a64 } from "./fnv";
import { columnasDelSello, integridadDe, selloDeCorte, selloDeFila } from "./sello";

// The test vectors of FNV's authors (draft-eastlake-fnv): 64-bit FNV-1a.
test.each([
  ["", "cbf2-9ce4-8422-2325"],
  ["a", "af63-dc4c-8601-ec8c"],
  ["b", "af63-df4c-8601-f1a5"],
  ["foobar", "8594-4171-f739-67e8"],
  ["chongo was here!\n", "4681-0940-eff5-f915"],
])("FNV-1a of «%s»", (text, sello) => {
  expect(fnv1a64(text)).toBe(sello);
});

test.each<[string, CellValue, CellValue, Parameters<typeof canonico>[1], boolean]>([
  ["the 17th figure is lost by LibreOffice", 0.1 + 0.2, 0.3, "number", true],
  ["the 12th figure is kept", 1.00000000001, 1, "number", false],
  ["nothing is less than nothing", -0, 0, "number", true],
  ["a date has no hour", serialDate(2008, 12, 31) + 0.7, serialDate(2008, 12, 31), "date", true],
  ["line breaks of Windows", "uno\r\ndos", "uno\ndos", "text", true],
  ["spaces at the end", "uno  \n", "uno", "text", true],
  ["spaces at the beginning are said", " uno", "uno", "text", false],
  ["an accent apart from its letter", "Accio\u0301n", "Acci\u00f3n", "text", true],
  ["white space alone is blank", "  ", "", "text", true],
  ["0 is not blank", 0, "", "number", false],
  ["a text is not its number", "5", 5, "avance", false],
  ["but where a column makes a text of any number", "0.8", 0.8, "text", true],
])("sealed alike: %s", (_, a, b, type, alike) => {
  expect(canonico(a, type) === canonico(b, type)).toBe(alike);
});

const blank = <Key extends string>(columns: readonly { readonly key: Key }[]) =>
  Object.fromEntries(columns.map(({ key }) => [key, ""])) as Record<Key, CellValue>;

const fila = (cells: Partial<Record<HistorialKey, CellValue>>): FilaDelHistorial => {
  const unsealed = { ...blank(historial.columns), clase: "corte", matriz: "Matriz", corte: 1, ...cells };
  return { ...unsealed, sello: selloDeFila(unsealed) };
};

const filas = [
  fila({ id: "BCDFGH", meta: "10 puntos", avance: 2, inicio: serialDate(2008, 9, 3) }),
  fila({ id: "JKLMNP", meta: "Un manual", avance: "Sí", recomendaciones: "Seguir" }),
];

const unsealed: LineaDeCortes = {
  ...blank(cortes.columns),
  matriz: "Matriz",
  corte: 1,
  version: 1,
  fecha: serialDate(2008, 12, 31),
  de_semaforo_limite_1: 0.6,
  columnas: columnasDelSello,
  cuantas: 2,
};
const linea: LineaDeCortes = {
  ...unsealed,
  sello: selloDeCorte(
    unsealed,
    filas.map(({ id, sello }) => ({ id, sello: String(sello) })),
  ),
};

test("the order in which rows stand does not matter", () => {
  expect(integridadDe(linea, [...filas].reverse())).toEqual({ kind: "intacto" });
});

test("what is written later of a corte does not change its sello", () => {
  const later = {
    ...linea,
    estado: "rectificado",
    publicadoEl: serialDate(2009, 1, 31),
    enlace: "https://…",
  };
  expect(integridadDe(later, filas)).toEqual({ kind: "intacto" });
});

test.each<[string, LineaDeCortes, readonly FilaDelHistorial[], object]>([
  ["a cell of a row", linea, [{ ...filas[0]!, avance: 3 }, filas[1]!], { filas: [{ avance: 3 }], hay: 2 }],
  ["a row with its sello made again", linea, [fila({ ...filas[0]!, avance: 3 }), filas[1]!], { filas: [] }],
  ["a row that was deleted", linea, [filas[1]!], { filas: [], hay: 1, de: 2 }],
  ["a row that was copied", linea, [...filas, filas[1]!], { hay: 3, de: 2 }],
  ["a limit of the semáforo", { ...linea, de_semaforo_limite_1: 0.5 }, filas, { filas: [], hay: 2 }],
  ["the figure of the plan", { ...linea, cumplimiento: 1 }, filas, { filas: [], hay: 2 }],
])("it is seen that somebody changed %s", (_, ofLine, ofRows, what) => {
  expect(integridadDe(ofLine, ofRows)).toMatchObject({ kind: "cambiado", ...what });
});

test("of a corte that another version sealed nothing is said", () => {
  expect(integridadDe({ ...linea, columnas: "2:id,meta" }, filas)).toEqual({ kind: "otroSello" });
});

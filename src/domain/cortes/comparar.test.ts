import { serialDate } from "../base/date";
import { MatrizCells } from "../checks/testing/tables";
import { comparar } from "./comparar";
import { lineasDeTexto, textoDeLineas } from "./lineas";
import { libroCon, versionDe } from "./testing/libro";

const base: MatrizCells = {
  id: "BCDFGH",
  accion: "Actualizar el sitio web",
  indicador: "Puntos",
  meta: "10 puntos",
  tipo: "se mantiene",
  cantidad: 10,
  avance: 5,
};

const junio = { fecha_corte: serialDate(2009, 6, 30) };
const antes = versionDe(libroCon([base]));
const ahora = (cells: MatrizCells) => versionDe(libroCon([{ ...base, ...cells }], junio));

test.each<[string, MatrizCells, string[], number | null]>([
  ["nothing it is measured with changed", { avance: 7 }, [], null],
  [
    "a lowered meta: 100 %, and 50 % with the old one",
    { meta: "5 puntos", cantidad: 5 },
    ["Meta", "Cantidad"],
    0.5,
  ],
  [
    "another tipo",
    { tipo: "crece desde la línea base", lineaBase: 0, plazo: serialDate(2009, 6, 30) },
    ["Tipo", "Línea base", "Plazo"],
    0.5,
  ],
  ["another weight moves no figure of its own", { peso: 100 }, ["Peso"], 0.5],
])("two cortes: %s", (_, cells, headings, figure) => {
  const [fila] = comparar(antes.filas, ahora(cells)).filas;
  expect(fila!.cambios.map(({ heading }) => heading)).toEqual(headings);
  expect(fila!.conLoDeAntes).toBe(figure);
});

test("rows that went away and that came are said", () => {
  const { filas, retiradas, nuevas } = comparar(antes.filas, ahora({ id: "JKLMNP", indicador: "Otro" }));
  expect([filas.length, retiradas.length, nuevas.length]).toEqual([0, 1, 1]);
});

test.each([
  [
    "weights",
    [
      { accion: "Atender quejas: PQR", peso: 60 },
      { accion: "Publicar", peso: 12.5 },
    ],
  ],
  [
    "some without",
    [
      { accion: "Atender", peso: 60 },
      { accion: "Publicar", peso: "" },
    ],
  ],
])("the acciones of the Resumen come back from the text of their cell: %s", (_, lineas) => {
  expect(lineasDeTexto(textoDeLineas(lineas))).toEqual(lineas);
  // Some programs save no space at the end of a line.
  expect(lineasDeTexto(textoDeLineas(lineas).replace(/ +$/gm, ""))).toEqual(lineas);
});

import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { columnsByHeading, normalizeHeading } from "./heading";

it.each([
  ["INDICADOR DE GESTIÓN", "indicador"],
  ["Indicadores\nde gestion", "indicador"],
  ["  Indicador de Gestión: ", "indicador"],
  ["<b>Meta</b>", "meta"],
  ["METAS 2008", "meta"],
  ["RECOMENDACIONES/ ACCIONES CORRECTIVAS.", "recomendaciones"],
  ["% de cumplimiento", "cumplimiento"],
  ["PORCENTAJE DE CUMPLIMIENTO", "cumplimiento"],
  ["N.º", "codigo"],
  ["Plazo", "plazo"],
  ["Fecha límite", "plazo"],
])("%j is a heading of the matriz: %s", (text, key) => {
  expect(columnsByHeading(matriz).get(normalizeHeading(text))).toBe(key);
});

it.each([
  ["ACCIONES", "accion"],
  ["Beneficios para los<br>ciudadanos", "beneficios"],
  ["TIEMPOS DE FRECUENCIA", "tiempos"],
  ["PLAZO", "tiempos"],
  ["Responsable", "responsables"],
  ["Recursos (humanos, físicos)", "recursos"],
])("%j is a heading of the marco: %s", (text, key) => {
  expect(columnsByHeading(marcoOperativo).get(normalizeHeading(text))).toBe(key);
});

it("no heading or alias of a table stands for two of its columns", () => {
  for (const table of [marcoOperativo, matriz]) {
    const own = columnsByHeading<string>(table);
    for (const column of table.columns) {
      for (const text of [column.heading, ...column.aliases]) {
        expect([text, own.get(normalizeHeading(text))]).toEqual([text, column.key]);
      }
    }
  }
});

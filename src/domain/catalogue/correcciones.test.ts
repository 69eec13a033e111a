import { checkWorkbook } from "../checks";
import { MatrizCells, good, matrizSheet, parametros } from "../checks/testing/tables";
import { fixFinder } from "../checks/fixes";
import { readWorkbook } from "../reading";
import { describeCell, describeFix, describeRow } from "./correcciones";

function fixesOf(...rows: readonly MatrizCells[]) {
  const reading = readWorkbook([matrizSheet(rows)], { parametros, hasParametros: true });
  return fixFinder(reading)(checkWorkbook(reading));
}

const porcentaje: MatrizCells = { ...good, meta: "100 %", tipo: "crece desde la línea base", cantidad: 1 };

it.each<[MatrizCells, string]>([
  [{ ...good, reportado: "80 %" }, "Cambiar «80 %» (texto) por 80\u00a0%."],
  [{ ...good, cantidad: "1.900" }, "Cambiar «1.900» (texto) por 1.900."],
  [{ ...good, reportado: 80 }, "Cambiar 80 por 80\u00a0%."],
  [
    { ...porcentaje, cantidad: 100, avance: 7.3 },
    "Cambiar 100 por 100\u00a0% y cambiar 7,3 por 7,3\u00a0% en Avance.",
  ],
  [
    { ...good, plazo: "1° de diciembre de 2009" },
    "Cambiar «1° de diciembre de 2009» (texto) por 01/12/2009.",
  ],
  [{ ...good, tipo: "Acumulado" }, "Cambiar «Acumulado» por «se va sumando»."],
  [{ ...good, cumplimiento: 0.125 }, "Pasar 12,5\u00a0% a «% reportado» y poner de nuevo la fórmula."],
  [{ ...good, avanceDelPlan: 0.5 }, "Poner de nuevo la fórmula en lugar de 50\u00a0%."],
  [{ ...good, aporte: ["=#REF!+1", "#REF!"] }, "Poner de nuevo la fórmula en lugar de «=#REF!+1»."],
  [{ ...good, estado: "", aporte: "" }, "Poner las 2 fórmulas que faltan."],
])("%j: %s", (row, sentence) => expect(describeFix(fixesOf(row)[0]!)).toBe(sentence));

it("a continuation", () => {
  const [fix] = fixesOf(good, { ...good, accion: "", codigo: "", indicador: "Otro" });
  expect(describeFix(fix!)).toBe("Repetir la acción «Actualizar el sitio web» con el código 1.2.");
  expect(fix!.cells.map(describeCell)).toEqual([
    { place: "A3, columna Acción", before: "en blanco", after: "«Actualizar el sitio web»" },
    { place: "G3, columna Código", before: "en blanco", after: "«1.2»" },
  ]);
});

it("a row that is split, with a Peso", () => {
  const [fix] = fixesOf({ ...good, meta: "4 veces al mes y 100%", tipo: "", cantidad: "", peso: 100 });
  expect(describeFix(fix!)).toBe(
    "Dejar «4 veces al mes» en esta fila y pasar «100%» a una fila nueva, debajo; su peso se reparte por mitades.",
  );
  expect(fix!.cells.map(describeCell)).toContainEqual({
    place: expect.stringMatching(/columna Peso$/),
    before: "100",
    after: "50",
  });
  expect(describeRow(fix!.rows[0]!).cells).toContainEqual({ heading: "Peso", value: "50" });
});

it("a row that is split", () => {
  const [fix] = fixesOf({ ...good, meta: "4 veces al mes y 100%", tipo: "", cantidad: "" });
  expect(describeFix(fix!)).toBe(
    "Dejar «4 veces al mes» en esta fila y pasar «100%» a una fila nueva, debajo.",
  );
  expect(describeRow(fix!.rows[0]!)).toEqual({
    place: "Fila nueva, debajo de la 2",
    cells: [
      { heading: "Acción", value: "«Actualizar el sitio web»" },
      { heading: "Indicador de gestión", value: "«Puntos con conexión»" },
      { heading: "Meta", value: "«100%»" },
      { heading: "Código", value: "«1.2»" },
    ],
  });
});

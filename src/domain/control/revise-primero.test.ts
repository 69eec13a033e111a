import { serialDate } from "../base/date";
import { checkWorkbook } from "../checks";
import { MatrizCells } from "../checks/testing/tables";
import { Razon, revisePrimero } from ".";
import { filasCon } from "./testing/filas";

const corte = serialDate(2008, 12, 31);
/** Ten puntos due at the corte, all done and proved: nothing to say. */
const bien: MatrizCells = { plazo: corte, avance: 10, evidencia: "Acta 1", recomendaciones: "Seguir" };

const inOrder = (rows: readonly MatrizCells[]) => {
  const { reading, filas } = filasCon(rows);
  return revisePrimero(filas, checkWorkbook(reading));
};

test.each<[string, MatrizCells, readonly Razon[]]>([
  ["nothing", {}, []],
  ["an error of any rule", { avance: "casi" }, ["errores"]],
  ["whole and without evidence", { evidencia: "" }, ["sinEvidencia"]],
  ["on somebody's word", { avance: "", tipo: "", reportado: 0.9 }, ["reportado"]],
  ["a meta a la fecha that somebody typed", { plazo: "", metaALaFecha: 5 }, ["metaEscrita"]],
  ["past its plazo", { plazo: serialDate(2008, 11, 30), avance: 9 }, ["vencida"]],
  ["red", { avance: 4 }, ["rojo"]],
  ["yellow", { avance: 7 }, ["amarillo"]],
  [
    "changed after it was verified",
    {
      verificacion: "verificado",
      verificadoEl: corte,
      avanceVisto: 9,
      evidenciaVista: "Acta 1",
      metaVista: 10,
    },
    ["cambio"],
  ],
  ["several, the most urgent first", { plazo: serialDate(2008, 11, 30), avance: 4 }, ["vencida", "rojo"]],
])("why a row is to be looked at: %s", (_, cells, expected) => {
  expect(inOrder([{ ...bien, ...cells }])[0]!.razones).toEqual(expected);
});

test("the most urgent first, and as the sheet has them where they are alike", () => {
  const filas = inOrder([
    { ...bien, indicador: "Bien" },
    { ...bien, indicador: "Amarillo", avance: 7 },
    { ...bien, indicador: "Rojo", avance: 4 },
    { ...bien, indicador: "Otro rojo", avance: 3 },
    { ...bien, indicador: "Sin evidencia", evidencia: "" },
    { ...bien, indicador: "Ilegible", avance: "casi" },
  ]);
  expect(filas.map(({ fila }) => fila.row.values.indicador)).toEqual([
    "Ilegible",
    "Sin evidencia",
    "Rojo",
    "Otro rojo",
    "Amarillo",
    "Bien",
  ]);
});

test("the error says which one it is", () => {
  expect(inOrder([{ ...bien, avance: "casi" }])[0]!.errores.map(({ rule }) => rule)).toEqual([
    "avance-ilegible",
  ]);
});

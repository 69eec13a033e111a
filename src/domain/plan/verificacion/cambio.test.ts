import { alvarado, Values } from "../cumplimiento/testing/calcular";
import { celdasCalculadas } from "../cumplimiento/celdas-calculadas";
import { MatrizKey, matriz } from "../tables/matriz";
import { CellValue } from "../../base/cell";
import { CAMBIO } from "./cambio";

const blank = Object.fromEntries(matriz.columns.map(({ key }) => [key, ""])) as Record<MatrizKey, CellValue>;

/** Verified when its avance was 2 and its evidencia «Acta 3». */
const verificada: Values = {
  tipo: "se mantiene",
  cantidad: 4,
  avance: 2,
  evidencia: "Acta 3",
  verificacion: "verificado",
  verificadoEl: 39813,
  avanceVisto: 2,
  evidenciaVista: "Acta 3",
  metaVista: 4,
};

test.each<[string, Values, string]>([
  ["nothing changed", {}, ""],
  ["another avance", { avance: 3 }, CAMBIO],
  ["the avance was deleted", { avance: "" }, CAMBIO],
  ["the avance is a text now", { avance: "2" }, CAMBIO],
  ["a difference that no comparison of Excel sees", { avance: 2 + 1e-12 }, ""],
  ["a percentage was added", { reportado: 0.5 }, CAMBIO],
  ["another evidencia", { evidencia: "Acta 4" }, CAMBIO],
  ["the same evidencia in other letters", { evidencia: "ACTA 3" }, CAMBIO],
  ["more was due than was seen", { cantidad: 5 }, CAMBIO],
  ["the opinion was taken back", { avance: 3, verificacion: "" }, ""],
  [
    "the opinion was typed in the sheet, where nothing keeps what was seen",
    { avance: 3, verificadoEl: "" },
    "",
  ],
])("Cambió: %s", (_, cells, expected) => {
  const row = {
    number: 9,
    values: { ...blank, accion: "A", ...verificada, ...cells },
    formulas: {},
    carried: [],
  };
  expect(celdasCalculadas([row], alvarado)[0]!.cambio).toBe(expected);
});

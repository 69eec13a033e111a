import { CellValue } from "../../base/cell";
import { filasDe } from "../cumplimiento/casos/fila-de-caso";
import { Celdas } from "../cumplimiento/casos/caso";
import { alvarado } from "../cumplimiento/casos/parametros";
import { informe } from "../cumplimiento/informe";
import { LineaDelResumen } from "../cumplimiento/libro";
import { serialDate } from "../../base/date";

/** Ten talleres due at the corte: an avance of 5 is 50 %. */
const talleres: Celdas = {
  accion: "A",
  indicador: "Talleres",
  meta: "10 talleres",
  tipo: "se va sumando",
  cantidad: 10,
  plazo: serialDate(2008, 12, 31),
  avance: 5,
};

const percent = (figure: number | null) => (figure === null ? null : Math.round(figure * 1000) / 10);

/** What is said of the plan: the verified figure, the reported one of the same rows, and of how many. */
function verificadoDe(
  filas: readonly Celdas[],
  lineas?: readonly LineaDelResumen[],
  estado_corte: CellValue = "abierto",
) {
  const rows = filasDe(filas.map((each) => ({ ...talleres, ...each })));
  const { verificado, cumplimiento } = informe(rows, { ...alvarado, estado_corte }, { lineas }).plan;
  return {
    said: [percent(verificado.cumplimiento), percent(verificado.reportado), verificado.filas],
    cumplimiento: percent(cumplimiento),
  };
}

test.each<[string, readonly Celdas[], readonly [number | null, number | null, number]]>([
  ["nobody has looked", [{}], [null, null, 0]],
  ["«verificado» is what was computed", [{ verificacion: "verificado" }], [50, 50, 1]],
  ["in other letters, with a space", [{ verificacion: "VERIFICADO\u00a0" }], [50, 50, 1]],
  [
    "«con diferencia» is the % verificado",
    [{ verificacion: "con diferencia", verificado: 0.3 }],
    [30, 50, 1],
  ],
  [
    "the % verificado is limited to 100 %",
    [{ verificacion: "con diferencia", verificado: 1.2 }],
    [100, 50, 1],
  ],
  ["«con diferencia» without a number has no figure", [{ verificacion: "con diferencia" }], [null, null, 0]],
  [
    "a % verificado counts for no other opinion",
    [{ verificacion: "verificado", verificado: 0.3 }],
    [50, 50, 1],
  ],
  ["«sin evidencia» is 0", [{ verificacion: "sin evidencia" }], [0, 50, 1]],
  ["«no verificable» has no figure", [{ verificacion: "no verificable" }], [null, null, 0]],
  [
    "the rest of the acción is left out of both",
    [{ verificacion: "verificado" }, { avance: 10 }],
    [50, 50, 1],
  ],
  [
    "rows weigh what they weigh in the acción",
    [
      { verificacion: "verificado", peso: 75 },
      { verificacion: "sin evidencia", peso: 25 },
    ],
    [37.5, 50, 2],
  ],
  [
    "an acción counts once, however many of its rows were looked at",
    [
      { verificacion: "verificado" },
      { verificacion: "verificado" },
      { accion: "B", avance: 10, verificacion: "verificado" },
    ],
    [75, 75, 3],
  ],
  [
    "silence is not in it while the corte is open",
    [{ verificacion: "verificado" }, { avance: "" }],
    [50, 50, 1],
  ],
  [
    "what was not due can't be verified",
    [{ inicio: serialDate(2009, 6, 1), plazo: "", avance: "", verificacion: "verificado" }],
    [null, null, 0],
  ],
])("cumplimiento verificado: %s", (_, filas, expected) => {
  expect(verificadoDe(filas).said).toEqual(expected);
});

test("silence is 0 in both once the corte is definitivo, and is nobody's opinion", () => {
  const filas = [{ verificacion: "verificado" }, { avance: "" }];
  expect(verificadoDe(filas, undefined, "definitivo").said).toEqual([25, 25, 1]);
  expect(verificadoDe([{ avance: "" }], undefined, "definitivo").said).toEqual([null, null, 0]);
});

test("acciones weigh what the Resumen gives them", () => {
  const filas = [{ verificacion: "sin evidencia" }, { accion: "B", avance: 10, verificacion: "verificado" }];
  const lineas = [
    { accion: "A", peso: 90 },
    { accion: "B", peso: 10 },
  ];
  expect(verificadoDe(filas, lineas).said).toEqual([10, 55, 2]);
});

test("an opinion never changes what was reported", () => {
  expect(verificadoDe([{ verificacion: "sin evidencia" }, { avance: 10 }]).cumplimiento).toBe(75);
});

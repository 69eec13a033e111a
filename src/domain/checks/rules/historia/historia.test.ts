import { serialDate } from "../../../base/date";
import { checkWorkbook } from "../..";
import { Situation, readingOfSituation } from "../../examples";
import { fixFinder } from "../../fixes";

const corte = serialDate(2008, 12, 31);
const octubre = serialDate(2008, 10, 31);
const septiembre = serialDate(2008, 9, 30);
const plazo = serialDate(2010, 9, 3);

const rulesIn = (situation: Situation) =>
  checkWorkbook(readingOfSituation(situation)).map(({ rule, severity }) => `${rule} ${severity}`);

test("what changed since it was closed goes back to what was closed", () => {
  const reading = readingOfSituation({
    matriz: [{ avance: 9, evidencia: "" }],
    cerrados: [{ fecha: corte, filas: [{ avance: 7, evidencia: "Acta 3" }] }],
  });
  const found = checkWorkbook(reading).filter(({ rule }) => rule === "corte-cerrado-cambiado");
  const cells = fixFinder(reading)(found).flatMap((fix) => fix.cells);
  expect(cells.map(({ place, before, after }) => [place.heading, before, after])).toEqual([
    ["Avance", 9, 7],
    ["Evidencia", "", "Acta 3"],
  ]);
});

test.each<[string, Situation, string, boolean]>([
  [
    "a raised meta is told, and is no error",
    {
      matriz: [{ meta: "20 puntos", cantidad: 20, plazo: corte, avance: 5 }],
      cerrados: [{ fecha: octubre, filas: [{ plazo: corte, avance: 5 }] }],
    },
    "meta-cambiada-desde-el-corte advertencia",
    true,
  ],
  [
    "a rate may say the same in two cortes",
    {
      matriz: [{ tipo: "cada periodo", por: "mes", avance: 2 }],
      cerrados: [septiembre, octubre].map((fecha) => ({
        fecha,
        filas: [{ tipo: "cada periodo", por: "mes", avance: 2 }],
      })),
    },
    "sin-avance-en-dos-cortes advertencia",
    false,
  ],
  [
    "one corte is not two",
    { matriz: [{ plazo, avance: 2 }], cerrados: [{ fecha: octubre, filas: [{ plazo, avance: 2 }] }] },
    "sin-avance-en-dos-cortes advertencia",
    false,
  ],
  [
    "a jump is told before the corte is closed, and not after",
    {
      matriz: [{ plazo: corte, avance: 9 }],
      parametros: { estado_corte: "definitivo" },
      cerrados: [{ fecha: octubre, filas: [{ plazo: corte, avance: 2, cumplimiento: 0.4 }] }],
    },
    "salto-de-cumplimiento advertencia",
    false,
  ],
  [
    "a corte after that of the workbook is none before it",
    { matriz: [{}], cerrados: [{ fecha: corte + 30, filas: [{}, { codigo: "1.2", indicador: "Otro" }] }] },
    "fila-retirada advertencia",
    false,
  ],
  [
    "a row of Historial whose sello is another",
    {
      matriz: [{}],
      cerrados: [{ fecha: octubre, filas: [{ sello: "0000" }] }],
    },
    "historial-cambiado error",
    true,
  ],
])("%s", (_, situation, said, isSaid) => {
  expect(rulesIn(situation).includes(said)).toBe(isSaid);
});

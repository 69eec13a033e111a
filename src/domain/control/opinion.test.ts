import { CellValue } from "../base/cell";
import { serialDate } from "../base/date";
import { MatrizCells } from "../checks/testing/tables";
import { Opinion, cambiosDeOpinion, opinionDe } from ".";
import { filasCon } from "./testing/filas";

const hoy = serialDate(2009, 1, 20);
const reportada: MatrizCells = { plazo: serialDate(2008, 12, 31), avance: 8, evidencia: "Acta 3" };
const stamp = { verifico: "Control Interno", verificadoEl: hoy };
const vistas = { avanceVisto: 8, evidenciaVista: "Acta 3", metaVista: 10 };
const verificada: MatrizCells = { verificacion: "verificado", ...stamp, ...vistas };

/** What is written, by the headings of the cells. */
function written(cells: MatrizCells, said: Partial<Opinion>): Readonly<Record<string, CellValue>> {
  const { matriz, filas } = filasCon([{ ...reportada, ...cells }]);
  const opinion = { ...opinionDe(filas[0]!), ...said };
  const changes = cambiosDeOpinion(matriz, filas[0]!, opinion, { quien: "Control Interno", hoy });
  return Object.fromEntries(changes.cells.map(({ place, after }) => [place.heading ?? "", after]));
}

const SELLO = {
  Verificó: "Control Interno",
  "Verificado el": hoy,
  "Avance visto": 8,
  "Evidencia vista": "Acta 3",
  "Meta a la fecha vista": 10,
};

test.each<[string, MatrizCells, Partial<Opinion>, object]>([
  [
    "an opinion, with what the row said",
    {},
    { verificacion: "verificado" },
    { Verificación: "verificado", ...SELLO },
  ],
  [
    "a difference with its percentage and what was seen",
    {},
    { verificacion: "con diferencia", verificado: 0.6, queSeVio: " Actas 1 a 3 " },
    { Verificación: "con diferencia", "% verificado": 0.6, "Qué se vio": "Actas 1 a 3", ...SELLO },
  ],
  [
    "no percentage of its own but for a difference",
    {},
    { verificacion: "sin evidencia", verificado: 0.6 },
    { Verificación: "sin evidencia", ...SELLO },
  ],
  [
    "a recomendación alone",
    verificada,
    { recomendaciones: "Publicar las actas" },
    { "Recomendaciones / Acciones correctivas": "Publicar las actas" },
  ],
  ["nothing where nothing changed", verificada, {}, {}],
  [
    "what is there now, where the same opinion is given again after it changed",
    { ...verificada, avanceVisto: 7, verificadoEl: hoy - 30 },
    {},
    { "Verificado el": hoy, "Avance visto": 8 },
  ],
  [
    "an opinion that is taken back, with all that went with it",
    verificada,
    { verificacion: "" },
    {
      Verificación: "",
      Verificó: "",
      "Verificado el": "",
      "Avance visto": "",
      "Evidencia vista": "",
      "Meta a la fecha vista": "",
    },
  ],
])("Control Interno writes %s", (_, cells, said, expected) => {
  expect(written(cells, said)).toEqual(expected);
});

import { HEADINGS, WRITTEN, alone } from "../testing/plan";
import { itOrganizes, sheet } from "../testing/variations";

const MATRIZ = [
  [
    "ACCION",
    "INDICADOR DE GESTION",
    "META",
    "PORCENTAJE DE CUMPLIMIENTO",
    "RECOMENDACIONES/ ACCIONES CORRECTIVAS.",
  ],
  ["Socializar el plan", "Número de talleres", "10", "80%", "Continuar"],
  ["", "Número de asistentes", "200", "", ""],
];
const MATRIZ_ROWS = [MATRIZ[1]!, ["Socializar el plan", ...MATRIZ[2]!.slice(1)]];

itOrganizes({
  "two tables in a sheet: the longer one": {
    source: sheet([alone("Marco"), HEADINGS, ...WRITTEN, [], ["Matriz de monitoreo"], ...MATRIZ]),
    dropped: ["0:titulos", "10:despues", "11:otraTabla", "12:otraTabla", "13:otraTabla"],
    questions: ["tabla"],
  },
  "two tables in a sheet, the title of the second read as an acción": {
    source: sheet([HEADINGS, ...WRITTEN, [], ["Seguimiento del plan"], ...MATRIZ]),
    dropped: ["9:despues", "10:otraTabla", "11:otraTabla", "12:otraTabla"],
    questions: ["tabla"],
  },
  "two tables in a sheet: the other one": {
    source: sheet([alone("Marco"), HEADINGS, ...WRITTEN, [], ["Matriz de monitoreo"], ...MATRIZ]),
    choices: { table: 1 },
    dropped: ["0:titulos", ...[1, 2, 3, 4, 5, 6, 7, 8].map((line) => `${line}:otraTabla`), "10:titulos"],
    rows: MATRIZ_ROWS,
    headings: [
      "Acción",
      "Indicador de gestión",
      "Meta",
      "Porcentaje de cumplimiento",
      "Recomendaciones / Acciones correctivas",
    ],
  },
  "two tables side by side: the left one": {
    source: sheet([
      [...HEADINGS, "", ...MATRIZ[0]!],
      ...WRITTEN.map((row, index) => [...row, "", ...(MATRIZ[index + 1] ?? [])]),
    ]),
    questions: ["tabla"],
  },
  "two tables side by side: the right one": {
    source: sheet([
      [...HEADINGS, "", ...MATRIZ[0]!],
      ...WRITTEN.map((row, index) => [...row, "", ...(MATRIZ[index + 1] ?? [])]),
    ]),
    choices: { table: 1 },
    rows: MATRIZ_ROWS,
    dropped: ["3:otraTabla", "4:otraTabla", "5:otraTabla", "6:otraTabla", "7:otraTabla"],
  },
});

import { HEADINGS, MEANT, WRITTEN, reordered } from "../testing/plan";
import { itOrganizes, only, sheet } from "../testing/variations";

itOrganizes({
  "shuffled columns": { source: sheet(reordered([HEADINGS, ...WRITTEN], [3, 7, 0, 5, 2, 6, 1, 4])) },
  "columns besides the eight": {
    source: sheet([
      ["No.", ...HEADINGS, "Presupuesto", "Presupuesto"],
      ...WRITTEN.map((row, index) => [index + 1, ...row, "$ 1.000.000", index % 2 ? "Por gestionar" : ""]),
    ]),
    rows: MEANT.map((row, index) => [...row, index + 1, "$ 1.000.000", index % 2 ? "Por gestionar" : ""]),
    headings: [...HEADINGS, "No.", "Presupuesto", "Presupuesto (2)"],
  },
  "fewer columns than the eight": {
    source: sheet([
      ["Acción", "Indicador", "Meta", "Responsable", "Plazo"],
      ...reordered(WRITTEN, [0, 2, 3, 5, 7]),
    ]),
    rows: MEANT.map(only(0, 2, 3, 5, 7)),
  },
  "a matriz with columns of the follow-up": {
    source: sheet([
      ["Acción", "Avance", "Indicador", "Meta", "% de cumplimiento", "Recomendaciones", "Nota"],
      ["Socializar", 8, "Número de talleres", "10", 0.8, "Seguir", "x"],
    ]),
    rows: [["Socializar", "Número de talleres", "10", 0.8, "Seguir", 8, "x"]],
  },
});

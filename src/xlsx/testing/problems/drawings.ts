import { all, doubled } from "./documents";
import type { Documents } from "./documents";
import { formulaProblem } from "./formulas";

/** Drawings and charts: unique ids, links that exist, references that parse. */
export function drawingProblems(documents: Documents): string[] {
  const sheetNames = documents.sheets().map(({ name }) => name);
  return [
    ...documents.matching(/^xl\/drawings\/drawing[^/]*\.xml$/).flatMap(([path, drawing]) => [
      ...doubled(all(drawing, "cNvPr").map((shape) => shape.getAttribute("id")!)).map(
        (id) => `${path}: shape twice: ${id}`,
      ),
      ...all(drawing, "chart")
        .map((chart) => chart.getAttribute("r:id"))
        .filter((id) => !documents.links(path).some((link) => link.id === id))
        .map((id) => `${path}: no relationship ${id}`),
    ]),
    ...documents.matching(/^xl\/charts\/chart[^/]*\.xml$/).flatMap(([path, chart]) => [
      ...all(chart, "numCache")
        .flatMap((cache) => all(cache, "v"))
        .filter((value) => !Number.isFinite(Number(value.textContent)))
        .map((value) => `${path}: not a number: ${value.textContent}`),
      ...all(chart, "f")
        .map((formula) => formulaProblem(formula.textContent ?? "", sheetNames))
        .filter((problem) => problem !== undefined)
        .map((problem) => `${path}: ${problem}`),
      ...doubled(all(chart, "ser").map((series) => all(series, "idx")[0]!.getAttribute("val")!)).map(
        (id) => `${path}: series twice: ${id}`,
      ),
    ]),
  ];
}

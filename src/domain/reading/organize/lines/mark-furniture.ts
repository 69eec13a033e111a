import { keyForPeople } from "../../../language/spelling/same-text";
import { MergeIndex, SourceLine } from "../source-line";
import { Furniture, furnitureIn, isLoneNumber, isPrinted } from "./furniture";
import { LineKind } from "./line-kind";
import { TableShape, aloneText, headsRows, standsAlone } from "./shape";

/** A number alone where no number can be: in a line of its own, or as an acción. */
const isPageNumber = (line: SourceLine, { accion }: TableShape) =>
  (line.values.length === 1 || line.filled[0] === accion) && isLoneNumber(aloneText(line));

/**
 * Tells the footers and letterheads: what is certain by itself, what is likely beside that, and what stands alone and
 * comes again. What a footer may say and an acción too, where rows hang from it and nothing else ends a page there, is a
 * heading that is asked about.
 *
 * @param proposed takes the lines that are only asked about
 */
export function markFurniture(
  kinds: LineKind[],
  lines: readonly SourceLine[],
  shape: TableShape,
  merges: MergeIndex,
  proposed: Set<number>,
): void {
  const times = new Map<string, number>();
  const onEdge = ({ filled }: SourceLine) => filled.length === 1 && filled[0] === shape.edge;
  const alone = lines.map((line, index) => kinds[index] === "fila" && standsAlone(line, shape, merges));
  const headings = kinds.indexOf("encabezado");
  const texts = lines.map((line, index) => (alone[index] ? keyForPeople(aloneText(line)) : ""));
  for (const text of texts) if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  let run: { readonly index: number; readonly found: Furniture }[] = [];
  let certain = false;
  let headed = false;
  const endRun = () => {
    // Beside what is certain, what is likely is part of it; above headings a motto may be the next plan's title.
    for (const { index, found } of run) if (certain || (headed && found === "likely")) kinds[index] = "pies";
    run = [];
    certain = false;
    headed = false;
  };
  lines.forEach((line, index) => {
    if (kinds[index] === "blancos" || kinds[index] === "separadores") return;
    if (kinds[index] === "repetidos") {
      // Where the headings come again a page ended: what is likely beside them is its letterhead.
      headed = true;
      return;
    }
    if (kinds[index] !== "fila") return endRun();
    const heads = headsRows(kinds, lines, index, shape);
    const found = alone[index] || onEdge(line) ? furnitureIn(aloneText(line)) : "no";
    if (!alone[index] && found === "no") {
      endRun();
      if (
        line.filled.length > 1 &&
        line.filled.every((column) => isPrinted(furnitureIn(line.shown[column]!)))
      )
        kinds[index] = "pies";
      return;
    }
    const again = (times.get(texts[index]!) ?? 0) > 1;
    const gap = index === 0 || kinds[index - 1] === "blancos";
    if (found === "worded" && heads && !again && !certain && !headed && !gap) {
      endRun();
      kinds[index] = "secciones";
      proposed.add(index);
    } else if (isPrinted(found) || (alone[index] && !heads && isPageNumber(line, shape))) {
      kinds[index] = "pies";
      certain = true;
    } else if (!heads && again) {
      kinds[index] = "pies";
      certain ||= found !== "no";
    } else if (found === "motto" && index < headings) {
      // Above the headings a line in capitals is the document's title.
      return;
    } else if (found === "likely" || (found === "motto" && !heads)) run.push({ index, found });
    else endRun();
  });
  endRun();
}

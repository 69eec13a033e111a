import { SourceLine } from "../source-line";

/** What a heading that was printed over the next one begins with, in the middle of the cell: «Componente Total apropiación». */
const BEGINNING =
  /^(?:total|valor|monto|fecha|meta|indicador|responsable|recursos?|apropiaci[oó]n|presupuesto|producto|unidad|c[oó]digo|estado|observaciones|fuente|programa|proyecto|componente|actividad(?:es)?|avance|tipo)$/i;

/**
 * Headings of which two stand in one cell, as a PDF leaves them: the second is that of the column at its right, which has cells and
 * no heading.
 *
 * @example withoutFused(["Componente Total 2024", ""], rows) // ["Componente", "Total 2024"]
 */
export function withoutFused(headings: readonly string[], rows: readonly SourceLine[]): readonly string[] {
  const result = [...headings];
  headings.forEach((text, column) => {
    const isBare = headings[column + 1] === "" || (headings.length === column + 1 && text !== "");
    if (!isBare || !rows.some(({ filled }) => filled.includes(column + 1) && filled.includes(column))) return;
    const words = text.split(/\s+/);
    const second = words.findIndex((word, index) => index > 0 && BEGINNING.test(word));
    if (second < 1 || !BEGINNING.test(words[0]!)) return;
    result[column] = words.slice(0, second).join(" ");
    result[column + 1] = words.slice(second).join(" ");
  });
  return result;
}

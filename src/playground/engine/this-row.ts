/**
 * Univer does not read `[@Avance]`, `Matriz[@Avance]`, `[@[% reportado]]` nor `Matriz[@]`: they become what Excel itself stores,
 * `[[#This Row],[Avance]]`. Texts in quotation marks stay as they are.
 *
 * @example withThisRow("=Matriz[@Avance]/2") // "=Matriz[[#This Row],[Avance]]/2"
 */
export function withThisRow(formula: string): string {
  if (!formula.includes("[@")) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : rewrite(part)))
    .join("");
}

function rewrite(text: string): string {
  return text
    .replace(/\[@\]/g, "[#This Row]")
    .replace(/\[@(\[(?:[^\]']|'.)*\](?::\[(?:[^\]']|'.)*\])?)\]/g, "[[#This Row],$1]")
    .replace(/\[@([^\][]+)\]/g, "[[#This Row],[$1]]");
}

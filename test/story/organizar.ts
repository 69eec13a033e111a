import alvarado from "../../src/domain/reading/organize/testing/seeds/alvarado.json";
import type { OpenPlayground } from "../browser/playground";
import { outcome } from "./pane";

/** Alvarado's plan as it is copied from its document: letterheads, footers, a ghost row, a lone cell, merged cells blank. */
export const documento: readonly string[] = alvarado.documento;

/** What it means, worked out by hand: a row per indicator, eight cells, those that were merged repeated. */
export const logicas: readonly (readonly string[])[] = alvarado.logicas.reduce<string[][]>(
  (rows, { celdas }) => [...rows, celdas.map((text, column) => text ?? rows.at(-1)?.[column] ?? "")],
  [],
);

/** The document as Word puts it in the clipboard: its tables, with the paragraphs of each page between them. */
export function wordHtml(lines: readonly string[]): string {
  const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const paragraph = (text: string) =>
    `<p class=MsoNormal><span lang=ES-CO>${escape(text) || "<o:p>&nbsp;</o:p>"}</span></p>`;
  const row = (line: string) =>
    `<tr>${line
      .split("\t")
      .map((cell) => `<td width=97 valign=top style='border:solid windowtext 1.0pt'>${paragraph(cell)}</td>`)
      .join("")}</tr>`;
  const body = lines.map((line, index) => {
    if (!line.includes("\t")) return paragraph(line);
    const first = !lines[index - 1]?.includes("\t");
    const last = !lines[index + 1]?.includes("\t");
    return `${first ? "<table class=MsoTableGrid border=1>" : ""}${row(line)}${last ? "</table>" : ""}`;
  });
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ES-CO><!--StartFragment-->${body.join("\n")}<!--EndFragment--></body></html>`;
}

/** Opens the view, from an empty workbook or from Insertar. */
export async function openOrganizar({ pane }: OpenPlayground): Promise<void> {
  await pane.getByRole("button", { name: /^(Ya tengo|Organizar) una tabla$/ }).click();
  await pane.getByLabel("Pegue o escriba aquí la tabla").waitFor();
}

/** Ctrl+V in the pane, of what a document's copy leaves in the clipboard. */
export async function pasteInPane(
  { page, pane }: OpenPlayground,
  copied: { readonly html?: string; readonly text: string },
): Promise<void> {
  await page.evaluate(async ({ html, text }) => {
    const kinds: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html) kinds["text/html"] = new Blob([html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
  }, copied);
  await pane.getByLabel("Pegue o escriba aquí la tabla").click();
  await page.keyboard.press("Control+v");
  await pane.getByRole("heading", { name: "Antes y después" }).waitFor();
}

/** The steps that the pane says it took, by their titles. */
export function pasos({ pane }: OpenPlayground): Promise<string[]> {
  return pane
    .getByRole("main")
    .locator("li")
    .filter({ has: pane.getByRole("checkbox") })
    .locator("label")
    .allInnerTexts();
}

/** How many rows the new sheet would have. */
export async function filasPorCrear({ pane }: OpenPlayground): Promise<number> {
  const label = await pane.getByRole("button", { name: /^Crear hoja nueva/ }).innerText();
  return Number(/\d+/.exec(label)?.[0]);
}

/** Makes the new sheet. @returns the pane's sentence */
export async function crearHoja(playground: OpenPlayground): Promise<string> {
  await playground.pane.getByRole("button", { name: /^Crear hoja nueva/ }).click();
  return outcome(playground);
}

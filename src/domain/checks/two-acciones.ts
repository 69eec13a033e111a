import { fold } from "../phrase";
import { eachRow } from "./each-row";

/** A sentence that ends and another that begins; a new line with a number or a bullet. */
const BREAK = /[.;]\s+(?=\p{Lu})|\n\s*(?=(?:\d{1,2}[.)]|[-•*·✓–])\s*\p{L})|\n\s*(?=\p{Lu})/u;
const NUMBERING = /^\s*(?:\d{1,2}[.)-]|[-•*·✓–])\s*/;
/** Shorter ones are a rest or an abbreviation, not something to be done. */
const SHORTEST = 15;
/** What an entity does: «Identificación de…», «Mejoramiento…», «Diseñar…». */
const DEED = /^(?:[a-z]{3,}(?:cion|sion|miento)|[a-z]{2,}[aei]r)$/;

/**
 * The acciones that stand in a cell, as written.
 * @example accionesIn("Identificación de servicios. Identificación de trámites.").length // 2
 */
export function accionesIn(text: string): readonly string[] {
  const pieces = text
    .split(BREAK)
    .map((piece) => piece.replace(NUMBERING, "").trim())
    .filter((piece) => piece !== "");
  const isSeveral =
    pieces.length > 1 && pieces.every((piece) => piece.length >= SHORTEST && DEED.test(firstWord(piece)));
  return isSeveral ? pieces : [text];
}

const firstWord = (text: string) => /^[a-z]+/.exec(fold(text).text)?.[0] ?? "";

/** Two acciones in one cell: each should have its indicators. */
export const twoAcciones = eachRow(
  { id: "dos-acciones", severity: "advertencia", column: "accion", columns: ["accion"] },
  "sugerencia",
  ({ values: { accion }, carried }) => {
    if (typeof accion !== "string" || carried.includes("accion") || !/[.;\n]\s*\S/.test(accion)) return null;
    const acciones = accionesIn(accion);
    return acciones.length > 1 ? { found: accion, detail: { acciones: acciones.length } } : null;
  },
);

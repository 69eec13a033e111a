import { keyForPeople } from "../../../language/spelling/same-text";

const ROAD = String.raw`(?:cra|carrera|calle|cll|av|avenida|diagonal|transversal)\b\.? *\d{1,3}`;
const TELEPHONE = String.raw`\b(?:tels?|telefonos?|telefax|fax|pbx|cel|celular|conmutador)\b[ .:()]*\+?\d[\d ()./-]{5,}`;

const PAGE = /^(pag(ina)?|page|hoja|folio)s?[ .:]*(n[°o.]* *)?\d+( *(de|of|\/|-) *\d+)?$/;

/** Whether a text says which page it is: «Página 3 de 12». */
export const isPage = (text: string) => PAGE.test(keyForPeople(withoutMarks(text)));

/** Whether a text may be nothing but a page's number; a meta may be one too. */
export const isLoneNumber = (text: string) => /^\d{1,3}$/.test(text);

/** What only a page's footer or letterhead says; matched against a whole folded line. */
const CERTAIN: readonly RegExp[] = [
  PAGE,
  /^\d{1,4} *(de|of|\/) *\d{1,4}$/,
  /^[-–] *\d{1,4} *[-–]$/,
  /^(https?:\/\/|www\.)\S+$/,
  /^(e-?mail|correo( electronico)?)? *:? *[^\s@]+@[^\s@]+\.[^\s@]+$/,
  new RegExp(`^(?:.{0,60}\\b${ROAD}.{0,60})?${TELEPHONE}`),
  /^nit\b[ .:]*\d[\d .]{5,}(- *\d)?$/,
  /\bunregistered version\b|\bwin2pdf\b|\bevaluation copy\b|^escaneado con\b|^scanned (by|with)\b/,
  /^\(?(viene|continua|continuacion|pasa)( (de|en|a) la pag(ina)?( (anterior|siguiente|\d+))?)?\)?$/,
];

/** What a footer says and an acción may say as well: it is none where rows hang from it and nothing else ends a page there. */
const WORDED: readonly RegExp[] = [
  /^(pagina|sitio)? *(web|url) *:? *(https?:\/\/|www\.)\S+$/,
  new RegExp(`^.{0,80}${TELEPHONE}`),
  new RegExp(
    `^((direccion|palacio|alcaldia|edificio|municipio|gobernacion)( [a-z]+){0,6}[ :,.|–-]+)?${ROAD} *[a-z]? *(#|n[°ºo]?\\.? *\\d|calle|con\\b|esq|-)`,
  ),
  /^(codigo|version|fecha de (aprobacion|vigencia|actualizacion))\b( *: *\S{1,20}( \S{1,12}){0,4}| *(n[°o]?\.? *)?\S*\d\S*)$/,
];

/** What a letterhead says, and also a title of the document: it counts beside something certain, or when it comes again. */
const LIKELY: readonly RegExp[] = [
  /^(republica de colombia|libertad y orden|escudo|logo)\b/,
  /^(departamento|municipio|alcaldia|gobernacion|concejo)( municipal)?( (de|del) )?(\S+ ?){0,4}$/,
];

const LONGEST = 240;
/** Marks that a conversion leaves around a line: Markdown's bold, quotes. */
const withoutMarks = (text: string) => text.replace(/^[*#_>\s]+|[*_\s]+$/g, "");

/** How much a text looks like what is printed on each page: not at all, as a motto does, likely, by its words or certainly. */
export type Furniture = "no" | "motto" | "likely" | "worded" | "certain";

/** Whether what a text was found to be is printed on pages for sure, or as far as its words tell. */
export const isPrinted = (found: Furniture) => found === "certain" || found === "worded";

const ORDER: readonly Furniture[] = ["no", "motto", "likely", "worded", "certain"];

function ofLine(text: string): Furniture {
  const written = withoutMarks(text);
  if (written.length === 0 || written.length > LONGEST) return "no";
  const folded = keyForPeople(written);
  if (CERTAIN.some((pattern) => pattern.test(folded))) return "certain";
  if (WORDED.some((pattern) => pattern.test(folded))) return "worded";
  if (LIKELY.some((pattern) => pattern.test(folded))) return "likely";
  return isMotto(written) ? "motto" : "no";
}

/** «POR LA DIGNIDAD DE UN PUEBLO», “Compromiso humanitario”. */
function isMotto(text: string): boolean {
  if (text.length > 80) return false;
  if (/^["“«'].*["”»']$/.test(text)) return true;
  return text === text.toUpperCase() && /\p{Lu}/u.test(text) && text.split(/\s+/).length > 2;
}

/** The same for a cell, which may hold the whole footer: each of its lines must look like one. */
export function furnitureIn(cell: string): Furniture {
  const parts = cell
    .replace(/<[^<>]*>/g, "\n")
    .split("\n")
    .filter((part) => withoutMarks(part) !== "");
  if (parts.length === 0) return "no";
  const found = parts.map(ofLine);
  if (found.includes("no")) return "no";
  return found.reduce((most, each) => (ORDER.indexOf(each) > ORDER.indexOf(most) ? each : most));
}

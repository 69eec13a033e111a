import { Answer, ColumnKey, Question, RawTable } from "../../reading/organize/contract";
import { columnLetters } from "../../base/cell-name";
import { Table } from "../../plan/tables/column";
import { marcoOperativo } from "../../plan/tables/marco-operativo";
import { matriz } from "../../plan/tables/matriz";
import { cuenta, lista } from "../formato";
import { nombreDeLinea } from "./lineas";

const headingOf = (key: ColumnKey): string => {
  const tables: readonly Table[] = [marcoOperativo, matriz];
  for (const { columns } of tables) {
    const found = columns.find((column) => column.key === key);
    if (found) return found.heading;
  }
  return key;
};

function columnName({ column, about }: Question, { place }: Pick<RawTable, "place">): string {
  const letters = columnLetters((place?.column ?? 0) + (column ?? 0));
  const named = place?.kind === "hoja" ? letters : String((column ?? 0) + 1);
  return about === "" ? `La columna ${named}, sin encabezado,` : `La columna ${named}, «${about}»,`;
}

const PREGUNTAS: Readonly<
  Record<Question["kind"], (question: Question, source: Pick<RawTable, "place">) => string>
> = {
  columna: (question, source) => {
    const guess =
      question.guess === undefined
        ? " no se reconoce. ¿Qué es?"
        : ` parece ser «${headingOf(question.guess)}». ¿Qué es?`;
    return `${columnName(question, source)}${guess}`;
  },
  columnasFaltantes: ({ headings = [] }) =>
    headings.length === 1
      ? `No se encontró la columna «${headings[0]}». Si está con otro nombre, escójala en «Columnas»; si no, quedará en blanco.`
      : `No se encontraron las columnas ${lista(headings.map((heading) => `«${heading}»`))}. Las que estén con otro nombre, escójalas en «Columnas»; las demás quedarán en blanco.`,
  tabla: ({ about }) => `Hay ${about} tablas. ¿Cuál quiere organizar?`,
  sinEncabezado: () =>
    "La tabla no tiene encabezado: las columnas se dedujeron de lo que hay en sus celdas. Revise si son las correctas.",
  dosAcciones: ({ lines, about }, source) =>
    `En la ${nombreDeLinea(source, lines[0]!)} parece haber más de una acción: «${about}». ¿Se separan en varias filas?`,
  desalineada: ({ lines, about }, source) =>
    `En la ${nombreDeLinea(source, lines[0]!)} hay una meta sin indicador y en la ${nombreDeLinea(source, lines[1] ?? lines[0]!)} un indicador sin meta: «${about}». ¿Van juntos?`,
  posibleFantasma: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece repetir otra fila, entera o en parte. ¿Se quita?`,
  posibleUnion: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece seguir la fila de arriba. ¿Se unen?`,
  seccion: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece un título o un pie de página, y no una acción. ¿Se quita?`,
  listas: ({ lines, about }, source) => {
    const [metas, indicadores] = about.split(" · ").map(Number);
    return `En la ${nombreDeLinea(source, lines[0]!)} hay una lista de ${cuenta(metas ?? 0, "meta", "metas")} y otra de ${cuenta(indicadores ?? 0, "indicador", "indicadores")}. ¿Va cada indicador en su fila, con la meta que le corresponde?`;
  },
  codigos: (question, source) =>
    `${columnName(question, source)} tiene códigos que Excel volvió fechas, y quedan otra vez como códigos. Revise si son los correctos.`,
  noEsTabla: () =>
    "Esto no parece la tabla de un plan: no tiene encabezado, y casi ninguna columna parece de acciones, indicadores, metas o tiempos. Copie la tabla con su encabezado o ábrala en una hoja. ¿La organiza de todas formas?",
  adivinada: () =>
    "El texto no trae las celdas separadas: las columnas se dedujeron de los espacios. Compare el resultado con el documento.",
};

/** What is asked, with its place. */
export const textoDePregunta = (question: Question, source: Pick<RawTable, "place">): string =>
  PREGUNTAS[question.kind](question, source);

/**
 * Some cells of the column that is asked about, and in how many rows it has one; "" where there is none to show.
 * @example muestraDePregunta(question) // "Dice, por ejemplo, «Número» y «Porcentaje» (31 filas)."
 */
export function muestraDePregunta({ sample = [], rows = 0 }: Question): string {
  if (sample.length === 0) return "";
  return `Dice, por ejemplo, ${lista(sample.map((cell) => `«${cell}»`))} (${cuenta(rows, "fila", "filas")}).`;
}

/** What an answer says on its button. */
export function textoDeRespuesta(answer: Answer, question: Question): string {
  switch (answer.kind) {
    case "columna":
      return headingOf(answer.key!);
    case "columnaAparte":
      return "Dejarla como columna adicional";
    case "tabla":
      return `La ${(answer.table ?? 0) + 1}.ª`;
    case "dejar":
      return question.kind === "seccion" ? "Dejarla como fila" : "Dejar como está";
    default:
      return HACER[question.kind] ?? "Sí";
  }
}

const HACER: Readonly<Partial<Record<Question["kind"], string>>> = {
  dosAcciones: "Separarlas",
  desalineada: "Unirlas en una fila",
  posibleFantasma: "Quitarla",
  posibleUnion: "Unirlas",
  seccion: "Quitarla",
  listas: "Una fila por indicador",
  noEsTabla: "Organizarla de todas formas",
};

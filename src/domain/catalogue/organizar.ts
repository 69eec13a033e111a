import { Answer, Change, ColumnKey, Question, RawTable, Step, StepKind } from "../organize/contract";
import { lineNumber } from "../organize/place";
import { columnLetters } from "../reading/cell-name";
import { Table } from "../tables/column";
import { marcoOperativo } from "../tables/marco-operativo";
import { matriz } from "../tables/matriz";
import { cuenta, lista } from "./formato";

/** What is said of organizing a table: its steps, what each one changed, and what it asks. */

/** More lines than these are counted and not named. */
const NAMED = 6;

const words = ({ place }: Pick<RawTable, "place">): readonly [string, string] =>
  place?.kind === "hoja" ? ["fila", "filas"] : ["línea", "líneas"];

/**
 * Lines of the source as people find them.
 * @example nombreDeLineas(source, [13, 14, 15, 17]) // "filas 14 a 16 y 18"
 */
export function nombreDeLineas(source: Pick<RawTable, "place">, lines: readonly number[]): string {
  const [one, several] = words(source);
  const numbers = [...new Set(lines.map((line) => lineNumber(source, line)))].sort((a, b) => a - b);
  if (numbers.length === 1) return `${one} ${numbers[0]}`;
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  if (runs.length > NAMED) return cuenta(numbers.length, one, several);
  const named = runs.flatMap(([first, last]) =>
    last - first > 1 ? [`${first} a ${last}`] : first === last ? [`${first}`] : [`${first}`, `${last}`],
  );
  return `${several} ${lista(named)}`;
}

const nombreDeLinea = (source: Pick<RawTable, "place">, line: number) =>
  `${words(source)[0]} ${lineNumber(source, line)}`;

interface Texto {
  readonly titulo: string;
  /** Done to so many lines. */
  readonly detalle: (lines: number, names: string) => string;
  readonly cambio: (change: Change, name: (line: number) => string) => string;
}

const quoted = (text: string) => (text === "" ? "" : `: «${text}»`);
const leftOut: Texto["cambio"] = ({ lines, before }, name) => `${capital(name(lines[0]!))}${quoted(before)}`;
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const TEXTOS: Readonly<Record<StepKind, Texto>> = {
  encabezado: {
    titulo: "Se reconoció el encabezado",
    detalle: (lines, names) => `Está en ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  otraTabla: {
    titulo: "Se dejó aparte otra tabla",
    detalle: (lines, names) => `No es de esta tabla lo que está en ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  titulos: {
    titulo: "Se quitaron los títulos de encima",
    detalle: (lines, names) => `Están antes del encabezado: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  repetidos: {
    titulo: "Se quitó el encabezado repetido",
    detalle: (lines, names) => `Vuelve a salir en cada página: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  separadores: {
    titulo: "Se quitaron las rayas entre filas",
    detalle: (lines, names) => `Sólo tienen guiones: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  blancos: {
    titulo: "Se quitaron las líneas en blanco",
    detalle: (lines, names) => `No tienen nada escrito: ${articulo(names, lines)}.`,
    cambio: ({ lines }, name) =>
      lines.length === 1
        ? `${capital(name(lines[0]!))}, en blanco`
        : `De la ${name(lines[0]!)} a la ${name(lines.at(-1)!)}, en blanco`,
  },
  pies: {
    titulo: "Se quitaron pies de página y membretes",
    detalle: (lines, names) => `Son de la hoja impresa y no de la tabla: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  despues: {
    titulo: "Se quitó el texto que sigue a la tabla",
    detalle: (lines, names) => `Firmas, notas y párrafos de después: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  secciones: {
    titulo: "Se quitaron títulos y totales entre filas",
    detalle: (lines, names) =>
      `Encabezan o suman una parte de la tabla y no son una fila: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  limpieza: {
    titulo: "Se limpió el texto",
    detalle: (lines, names) =>
      `Espacios de más, palabras cortadas al final del renglón o marcas de la copia en ${articulo(names, lines)}.`,
    cambio: ({ lines, before, after }, name) =>
      `${capital(name(lines[0]!))}: «${before}» queda «${after ?? ""}»`,
  },
  fantasmas: {
    titulo: "Se quitaron filas fantasma",
    detalle: (lines, names) => `Repiten, incompleta, otra fila: ${articulo(names, lines)}.`,
    cambio: ({ lines, into, before }, name) =>
      `${capital(name(lines[0]!))}: «${before}» repite parte de la ${name(into ?? lines[0]!)}`,
  },
  unidas: {
    titulo: "Se unieron filas partidas entre páginas",
    detalle: (lines, names) => `Siguen lo que la fila de arriba dejó a medias: ${articulo(names, lines)}.`,
    cambio: ({ lines, into, after }, name) =>
      `${capital(name(lines[0]!))}, unida a la ${name(into ?? lines[0]!)}: «${after ?? ""}»`,
  },
  sueltas: {
    titulo: "Se devolvieron celdas sueltas a su fila",
    detalle: (lines, names) => `Su celda quedó en otra fila: ${articulo(names, lines)}.`,
    cambio: ({ lines, into, before }, name) =>
      `${capital(name(lines[0]!))}: «${before}» va en la ${name(into ?? lines[0]!)}`,
  },
  continuaciones: {
    titulo: "Se llenó lo que estaba combinado",
    detalle: (lines, names) =>
      `Bajo una acción combinada, las celdas vacías llevan lo de arriba: ${articulo(names, lines)}.`,
    cambio: ({ lines, into, after, columns }, name) =>
      `${capital(name(lines[0]!))}: ${cuenta(columns?.length ?? 1, "celda", "celdas")} de la ${name(into ?? lines[0]!)}${quoted(after ?? "")}`,
  },
  divididas: {
    titulo: "Separar las acciones que comparten celda",
    detalle: (lines, names) => `Parece haber más de una acción en ${articulo(names, lines)}.`,
    cambio: ({ lines, after }, name) => `${capital(name(lines[0]!))}, en varias filas: ${after ?? ""}`,
  },
};

/** «la fila 14», «las filas 14 y 18», «20 filas». */
function articulo(names: string, lines: number): string {
  if (/^\d/.test(names)) return names;
  return lines === 1 || !/^(filas|líneas)/.test(names) ? `la ${names}` : `las ${names}`;
}

/**
 * What a step did, and where.
 * @example textoDePaso(step, source).detalle // "Son de la hoja impresa y no de la tabla: la fila 14."
 */
export function textoDePaso(
  step: Step,
  source: Pick<RawTable, "place">,
): { titulo: string; detalle: string } {
  const { titulo, detalle } = TEXTOS[step.kind];
  const lines = [...new Set(step.changes.flatMap((change) => change.lines))];
  return { titulo, detalle: detalle(lines.length, nombreDeLineas(source, lines)) };
}

/** One change of a step. `textoDeCambio("pies", change, source)` is "Fila 14: «Página 3 de 12»". */
export function textoDeCambio(kind: StepKind, change: Change, source: Pick<RawTable, "place">): string {
  return TEXTOS[kind].cambio(change, (line) => nombreDeLinea(source, line));
}

/** Why a line is in no row, in two or three words: for lists of what was left out. */
export const MOTIVOS: Readonly<Record<StepKind, string>> = {
  encabezado: "Encabezado",
  otraTabla: "Otra tabla",
  titulos: "Título",
  repetidos: "Encabezado repetido",
  separadores: "Raya",
  blancos: "En blanco",
  pies: "Pie de página o membrete",
  despues: "Texto después de la tabla",
  secciones: "Título entre filas",
  limpieza: "Texto limpio",
  fantasmas: "Fila fantasma",
  unidas: "Unida a otra fila",
  sueltas: "Celda devuelta a su fila",
  continuaciones: "Continuación",
  divididas: "Acciones separadas",
};

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
  columnaFaltante: ({ about }) => `No se encontró la columna «${about}». Quedará en blanco.`,
  tabla: ({ about }) => `Hay ${about} tablas. ¿Cuál quiere organizar?`,
  sinEncabezado: () =>
    "La tabla no tiene encabezado: las columnas se dedujeron de lo que hay en sus celdas. Revise si son las correctas.",
  dosAcciones: ({ lines, about }, source) =>
    `En la ${nombreDeLinea(source, lines[0]!)} parece haber más de una acción: «${about}». ¿Se separan en varias filas?`,
  desalineada: ({ lines, about }, source) =>
    `En la ${nombreDeLinea(source, lines[0]!)} hay una meta sin indicador y en la ${nombreDeLinea(source, lines[1] ?? lines[0]!)} un indicador sin meta: «${about}». ¿Van juntos?`,
  posibleFantasma: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece repetir, incompleta, otra fila. ¿Se quita?`,
  posibleUnion: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece seguir la fila de arriba. ¿Se unen?`,
  seccion: ({ lines, about }, source) =>
    `La ${nombreDeLinea(source, lines[0]!)} («${about}») parece un título, un total o un pie de página, y no una acción. ¿Se quita?`,
  adivinada: () =>
    "El texto no trae las celdas separadas: las columnas se dedujeron de los espacios. Compare el resultado con el documento.",
};

/** What is asked, with its place. */
export const textoDePregunta = (question: Question, source: Pick<RawTable, "place">): string =>
  PREGUNTAS[question.kind](question, source);

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
};

import { Change, RawTable, Step, StepKind } from "../../reading/organize/contract";
import { cuenta } from "../formato";
import { nombreDeLinea, nombreDeLineas } from "./lineas";

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
  noEsTabla: {
    titulo: "Esto no parece la tabla de un plan",
    detalle: (lines, names) =>
      `No hay encabezado, y casi ninguna columna parece de un plan: quedan sin organizar ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
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
    titulo: "Se quitó el encabezado donde se repite",
    detalle: (lines, names) => `Vuelve a salir en cada página: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  separadores: {
    titulo: "Se quitaron las líneas de guiones",
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
  totales: {
    titulo: "Se quitaron totales y subtotales",
    detalle: (lines, names) => `Suman otras filas y no son una: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  secciones: {
    titulo: "Se quitaron títulos entre filas",
    detalle: (lines, names) =>
      `Encabezan una parte de la tabla y no son una fila: ${articulo(names, lines)}.`,
    cambio: leftOut,
  },
  grupos: {
    titulo: "Se puso en cada fila el título de su parte",
    detalle: (lines, names) =>
      `Los títulos que dividen la tabla quedan en una columna de sus filas: ${articulo(names, lines)}.`,
    cambio: ({ before, after }) => `«${before}» y los demás títulos, en la columna «${after ?? ""}»`,
  },
  limpieza: {
    titulo: "Se limpió el texto",
    detalle: (lines, names) =>
      `Espacios de más, palabras cortadas al final del renglón o marcas de la copia en ${articulo(names, lines)}.`,
    cambio: ({ lines, before, after }, name) =>
      `${capital(name(lines[0]!))}: «${before}» queda «${after ?? ""}»`,
  },
  fantasmas: {
    titulo: "Se quitaron filas que repiten otra",
    detalle: (lines, names) => `Repiten otra fila, entera o en parte: ${articulo(names, lines)}.`,
    cambio: ({ lines, into, before }, name) =>
      `${capital(name(lines[0]!))}: «${before}» repite la ${name(into ?? lines[0]!)}, entera o en parte`,
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
    cambio: ({ lines, into, after, columns, only }, name) =>
      only === "tiempos"
        ? `${capital(name(lines[0]!))}: tiempo repetido de la ${name(into ?? lines[0]!)}${quoted(after ?? "")}`
        : `${capital(name(lines[0]!))}: ${cuenta(columns?.length ?? 1, "celda", "celdas")} de la ${name(into ?? lines[0]!)}${quoted(after ?? "")}`,
  },
  divididas: {
    titulo: "Separar las acciones que comparten celda",
    detalle: (lines, names) => `Parece haber más de una acción en ${articulo(names, lines)}.`,
    cambio: ({ lines, after }, name) => `${capital(name(lines[0]!))}, en varias filas: ${after ?? ""}`,
  },
  listas: {
    titulo: "Una fila por cada indicador de la lista",
    detalle: (lines, names) => `Varias metas e indicadores comparten celda en ${articulo(names, lines)}.`,
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

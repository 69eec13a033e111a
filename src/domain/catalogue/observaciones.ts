import { CellValue } from "../cell/cell";
import { Observation, ObservationGroup } from "../checks/observation";
import { cellName, columnLetters } from "../reading/cell-name";
import { cuenta, fecha, lista, numero, porcentaje } from "./formato";

/** An observación as a person reads it. */
export interface TextoDeObservacion {
  readonly title: string;
  /** «D14, columna Meta» */
  readonly place: string;
  /** What is wrong. */
  readonly sentence: string;
  /** What to do about it. */
  readonly nextStep: string;
}

/** How a rule is said; `many` says the sentence of a group of several. */
interface Texto {
  readonly title: (observation: Observation) => string;
  readonly sentence: (observation: Observation) => string;
  readonly many: (count: number, observation: Observation) => string;
  readonly nextStep: (observation: Observation) => string;
}

const filas = (count: number) => cuenta(count, "fila", "filas");
const celdas = (count: number) => cuenta(count, "celda", "celdas");

const columna = ({ place }: Observation) => place.heading ?? "la celda";
const LONGEST_QUOTE = 60;

function cita(value: CellValue | undefined): string {
  if (typeof value === "number") return numero(value);
  const text = String(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return `«${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : text}»`;
}

const comoPorcentaje = (value: CellValue | undefined) =>
  typeof value === "number" ? porcentaje(value) : cita(value);

/** The percentage that a person who typed 80 for 80 % probably meant. */
const enEscala = (value: CellValue | undefined) =>
  typeof value === "number" ? porcentaje(value / 100) : "80 %";

/** The last day that Excel knows, 31-dic-9999. */
const LAST_DAY = 2_958_465;

/** A date, or the number that stands in its place when there is no such day. */
const dia = (value: CellValue | undefined) =>
  typeof value === "number" && value >= 1 && value <= LAST_DAY ? fecha(value) : cita(value);

const detalle = ({ detail }: Observation, key: string) => String(detail?.[key] ?? "");

function valorOFecha({ expected, found }: Observation): string {
  return expected === "fecha" ? `la fecha ${dia(found)}` : cita(found);
}

/** What is said of each rule, by its id. */
export const observaciones: Readonly<Record<string, Texto>> = {
  "encabezado-ausente": {
    title: (o) => `Falta la columna ${columna(o)}`,
    sentence: (o) => `La tabla no tiene la columna «${columna(o)}» o su encabezado dice otra cosa.`,
    many: (n, o) => `A ${cuenta(n, "tabla", "tablas")} de la hoja les falta la columna «${columna(o)}».`,
    nextStep: (o) => `Agregue la columna, o escriba «${columna(o)}» en el encabezado que le corresponde.`,
  },
  "encabezado-repetido": {
    title: (o) => `La columna ${columna(o)} está repetida`,
    sentence: (o) =>
      `El encabezado ${cita(o.found)} también nombra la columna ${columna(o)}. Sólo se lee la columna ${detalle(o, "used")}.`,
    many: (n, o) =>
      `Otros ${cuenta(n, "encabezado nombra", "encabezados nombran")} también la columna ${columna(o)}. Sólo se lee la primera.`,
    nextStep: () => "Cambie el nombre del encabezado que sobra.",
  },
  "sin-corte": {
    title: () => "No hay fecha de corte",
    sentence: () => "Sin fecha de corte no se sabe qué se debía llevar y no hay porcentajes.",
    many: () => "Sin fecha de corte no se sabe qué se debía llevar y no hay porcentajes.",
    nextStep: () => "Escriba la fecha de corte en la hoja Parámetros (dd/mm/aaaa).",
  },
  "sin-inicio": {
    title: () => "No se sabe cuándo empieza el plan",
    sentence: (o) =>
      `${filas(Number(o.detail?.rows ?? 1))} con plazo o con meta por periodo no tienen desde cuándo contar.`,
    many: () => "Hay filas con plazo o con meta por periodo que no tienen desde cuándo contar.",
    nextStep: () => "Escriba el inicio del plan en la hoja Parámetros, o el inicio en cada fila.",
  },
  "valor-de-error": {
    title: (o) => `Error de Excel en ${columna(o)}`,
    sentence: (o) => `La celda muestra ${String(o.found)}.`,
    many: (n) => `${celdas(n)} muestran un error de Excel.`,
    nextStep: (o) =>
      o.found === "#REF!"
        ? "Se borró una celda que la fórmula usaba. Escriba de nuevo el valor o copie la fórmula de otra fila."
        : "Escriba de nuevo el valor, o copie la fórmula de otra fila de la misma columna.",
  },
  "texto-como-formula": {
    title: (o) => `Un texto se volvió fórmula en ${columna(o)}`,
    sentence: (o) =>
      `El texto empieza por «-», «=», «+» o «@» y Excel lo tomó como fórmula: ${cita(detalle(o, "formula"))}.`,
    many: (n) =>
      `${celdas(n)} tienen un texto que empieza por «-», «=», «+» o «@» y Excel lo tomó como fórmula.`,
    nextStep: () => "Escriba el texto otra vez con un apóstrofo delante: '- Definir un responsable.",
  },
  obligatorio: {
    title: (o) => `${columna(o)} en blanco`,
    sentence: (o) => `Falta lo que va en ${columna(o)}.`,
    many: (n, o) => `A ${filas(n)} les falta lo que va en ${columna(o)}.`,
    nextStep: (o) => `Escriba lo que va en ${columna(o)}; si la fila sobra, bórrela.`,
  },
  marcador: {
    title: (o) => `${columna(o)} sin dato`,
    sentence: (o) => `${cita(o.found)} ocupa el lugar del dato y no dice nada.`,
    many: (n, o) => `En ${filas(n)} la columna ${columna(o)} tiene un signo de relleno y no un dato.`,
    nextStep: (o) => `Escriba el dato de ${columna(o)}.`,
  },
  "porcentaje-como-texto": {
    title: (o) => `Porcentaje escrito como texto en ${columna(o)}`,
    sentence: (o) => `${cita(o.found)} es un texto y no se puede calcular con él.`,
    many: (n) => `${celdas(n)} tienen un porcentaje escrito como texto, con el que no se puede calcular.`,
    nextStep: () => "Escriba el porcentaje otra vez en la celda: 80%, sin apóstrofo ni espacios.",
  },
  "numero-como-texto": {
    title: (o) => `${columna(o)} no es un número`,
    sentence: (o) => `${cita(o.found)} es un texto; aquí va un número.`,
    many: (n) => `${celdas(n)} tienen un texto donde va un número.`,
    nextStep: () => "Escriba sólo el número, sin la unidad.",
  },
  "fecha-como-texto": {
    title: (o) => `${columna(o)} no es una fecha`,
    sentence: (o) => `${cita(o.found)} es un texto que Excel no entiende como fecha.`,
    many: (n) => `${celdas(n)} tienen un texto que Excel no entiende como fecha.`,
    nextStep: () => "Escriba la fecha como dd/mm/aaaa: 31/12/2008.",
  },
  "opcion-desconocida": {
    title: (o) => `${columna(o)} no está en la lista`,
    sentence: (o) => `${cita(o.found)} no es una de las opciones.`,
    many: (n) => `${celdas(n)} tienen un valor que no está en la lista.`,
    nextStep: (o) => `Escoja una de la lista: ${String(o.expected)}.`,
  },
  "fuera-de-rango": {
    title: (o) => `${columna(o)} fuera de lo posible`,
    sentence: (o) =>
      o.expected === "fecha"
        ? `No es creíble ${valorOFecha(o)}.`
        : `${valorOFecha(o)} no puede ser: va ${rango(o)}.`,
    many: (n) => `${celdas(n)} tienen un valor que no puede ser.`,
    nextStep: (o) =>
      o.expected === "fecha"
        ? "Revise el año y escriba la fecha como dd/mm/aaaa."
        : `Escriba un valor ${rango(o)}.`,
  },
  "plazo-antes-del-inicio": {
    title: () => "El plazo es anterior al inicio",
    sentence: (o) => `El plazo ${dia(o.found)} es anterior al inicio de la fila o del plan.`,
    many: (n) => `En ${filas(n)} el plazo es anterior al inicio.`,
    nextStep: () => "Corrija el plazo o el inicio.",
  },
  "porcentaje-negativo": {
    title: () => "Porcentaje negativo",
    sentence: (o) => `${comoPorcentaje(o.found)} es menor que 0 %.`,
    many: (n) => `${celdas(n)} tienen un porcentaje menor que 0 %.`,
    nextStep: () => "Escriba un porcentaje entre 0 % y 150 %.",
  },
  escala: {
    title: (o) => `¿Falta el signo % en ${columna(o)}?`,
    sentence: (o) => `${cita(o.found)} es ${comoPorcentaje(o.found)}.`,
    many: (n) => `${celdas(n)} tienen un valor que, como porcentaje, pasa de 150 %.`,
    nextStep: (o) =>
      `Si quiso decir ${enEscala(o.found)}, escríbalo con el signo.${
        o.place.heading === "Avance" ? " Si es correcto, escriba el mismo porcentaje en «% reportado»." : ""
      }`,
  },
  "avance-ilegible": {
    title: () => "El avance no se puede leer",
    sentence: (o) =>
      o.detail?.tipo === "cumple"
        ? `El tipo es «cumple» y el avance dice ${cita(o.found)}.`
        : `El avance ${cita(o.found)} no es un número.`,
    many: (n) => `En ${filas(n)} el avance no es lo que su tipo pide.`,
    nextStep: (o) =>
      o.detail?.tipo === "cumple"
        ? "Escriba Sí, Parcial o No."
        : "Escriba sólo el número. Si tiene un porcentaje y no un avance, va en «% reportado».",
  },
  "parcial-sin-porcentaje": {
    title: () => "Parcial, sin decir cuánto",
    sentence: () => "El avance es Parcial y falta su porcentaje.",
    many: (n) => `En ${filas(n)} el avance es Parcial y falta su porcentaje.`,
    nextStep: () => "Escriba cuánto se cumplió en «% reportado».",
  },
  "reportado-distinto": {
    title: () => "El % reportado no es el calculado",
    sentence: (o) =>
      `Se reporta ${comoPorcentaje(o.found)} y el avance ${cita(o.detail?.avance)} da otro porcentaje.`,
    many: (n) => `En ${filas(n)} el % reportado no es el que da el avance.`,
    nextStep: () =>
      "Corrija el avance, o borre el que no corresponda. Mientras tanto la fila está por revisar.",
  },
  "formula-sobrescrita": {
    title: (o) => `Se escribió encima de la fórmula de ${columna(o)}`,
    sentence: (o) =>
      `En lugar de la fórmula está ${o.place.heading?.startsWith("Porcentaje") ? comoPorcentaje(o.found) : cita(o.found)}.`,
    many: (n) => `En ${filas(n)} hay un valor en lugar de la fórmula.`,
    nextStep: (o) =>
      o.place.heading?.startsWith("Porcentaje")
        ? "Pase ese porcentaje a «% reportado» y copie la fórmula de otra fila."
        : "Copie la fórmula de otra fila de la misma columna.",
  },
  "formula-ausente": {
    title: () => "La fila no tiene sus fórmulas",
    sentence: (o) =>
      `A la fila le faltan las fórmulas de ${cuenta(Number(o.detail?.columns ?? 1), "columna", "columnas")} y la hoja no la calcula.`,
    many: (n) => `${filas(n)} no tienen sus fórmulas y la hoja no las calcula.`,
    nextStep: () => "Copie las columnas calculadas de una fila que las tenga.",
  },
  "formula-distinta": {
    title: (o) => `La fórmula de ${columna(o)} es otra`,
    sentence: (o) =>
      o.place.row === undefined
        ? "La fórmula de toda la columna no es la que se insertó."
        : `La fórmula no es la de la columna, o usa celdas de otra fila: ${cita(o.found)}.`,
    many: (n) => `En ${celdas(n)} la fórmula no es la de la columna, o usa celdas de otra fila.`,
    nextStep: () => "Copie la fórmula de otra fila de la misma columna.",
  },
  "codigo-repetido": {
    title: () => "Código repetido",
    sentence: (o) => `El código ${cita(o.found)} ya está en la fila ${detalle(o, "first")}.`,
    many: (n) => `${filas(n)} tienen un código que ya está en otra.`,
    nextStep: () => "Dé a la fila un código que no esté usado.",
  },
  "meta-distinta": {
    title: () => "La meta no es la del plan",
    sentence: (o) =>
      `Aquí dice ${cita(o.found)} y el marco operativo (hoja «${detalle(o, "sheet")}», fila ${detalle(o, "row")}) dice ${cita(o.expected)}.`,
    many: (n) => `En ${filas(n)} la meta no es la que dice el marco operativo.`,
    nextStep: () =>
      "Escriba la meta como la adoptó el plan. Si el plan se modificó, corrija el marco operativo.",
  },
  "fila-repetida": {
    title: () => "Fila repetida",
    sentence: (o) => `Dice lo mismo que la fila ${detalle(o, "first")} y contaría dos veces.`,
    many: (n) => `${filas(n)} dicen lo mismo que otra y contarían dos veces.`,
    nextStep: () => "Borre la que sobra. Si son dos indicadores, dígalo en el texto.",
  },
  "accion-sin-repetir": {
    title: () => "Acción sin repetir en la fila",
    sentence: (o) =>
      `La fila se lee como continuación de ${cita(o.expected)}, pero en la hoja no suma con ella.`,
    many: (n) =>
      `${filas(n)} se leen como continuación de la acción de arriba, pero en la hoja no suman con ella.`,
    nextStep: () => "Repita la acción en cada fila de sus indicadores.",
  },
  "sin-tipo": {
    title: () => "Falta decir cómo se lee el avance",
    sentence: () => "Hay meta y avance, pero la fila no tiene tipo.",
    many: (n) => `${filas(n)} tienen meta y avance, pero no tipo.`,
    nextStep: () => "Escoja el tipo en la lista de la celda.",
  },
  "sin-cantidad": {
    title: () => "Falta la meta en número",
    sentence: (o) => `La meta ${cita(o.detail?.meta)} no se ha puesto en número.`,
    many: (n) => `En ${filas(n)} la meta no se ha puesto en número.`,
    nextStep: () =>
      "Escriba la cantidad: 10 para «10 puntos». Si la meta no tiene número, use el tipo «cumple».",
  },
  "sin-linea-base": {
    title: () => "Falta la línea base",
    sentence: () => "Sin línea base, una reducción sólo puede darse por cumplida o no cumplida.",
    many: (n) => `En ${filas(n)} falta la línea base de una reducción.`,
    nextStep: () => "Escriba el valor del indicador antes del plan.",
  },
  "avance-negativo": {
    title: () => "Avance negativo",
    sentence: (o) => `El avance es ${cita(o.found)}.`,
    many: (n) => `En ${filas(n)} el avance es menor que 0.`,
    nextStep: () => "Confirme el signo del avance.",
  },
  "promedio-mensual": {
    title: () => "¿El avance es un promedio?",
    sentence: (o) =>
      `El avance ${cita(o.found)} se parece a la meta de un solo periodo (${detalleNumero(o, "cantidad")} por ${detalle(o, "por")}), no al total desde el corte anterior.`,
    many: (n) => `En ${filas(n)} el avance se parece al promedio y no al total del periodo.`,
    nextStep: () => "Si es el promedio, escriba el total de lo hecho desde el corte anterior.",
  },
  sobrecumplimiento: {
    title: () => "Más de 125 % de la meta",
    sentence: (o) => `El avance ${cita(o.found)} pasa de 125 % de la meta.`,
    many: (n) => `${filas(n)} pasan de 125 % de su meta.`,
    nextStep: () => "Revise el avance. Si es correcto, explíquelo en Recomendaciones.",
  },
  "pesos-no-suman": {
    title: () => "Los pesos no suman 100",
    sentence: (o) => `Los pesos de la acción ${cita(detalle(o, "accion"))} suman ${cita(o.found)}.`,
    many: (n) => `En ${cuenta(n, "acción", "acciones")} los pesos no suman 100.`,
    nextStep: () => "Ajuste los pesos hasta que sumen 100, o bórrelos todos para que las filas pesen igual.",
  },
  "peso-en-blanco": {
    title: () => "Peso en blanco",
    sentence: (o) =>
      `Otras filas de la acción ${cita(detalle(o, "accion"))} tienen peso; esta cuenta como 0.`,
    many: (n) => `${filas(n)} no tienen peso en acciones donde otras sí; cuentan como 0.`,
    nextStep: () => "Escriba el peso de la fila.",
  },
  "rojo-sin-recomendacion": {
    title: () => "En rojo y sin recomendación",
    sentence: () => "El cumplimiento está en rojo y no se dice qué se va a corregir.",
    many: (n) => `${filas(n)} están en rojo y no dicen qué se va a corregir.`,
    nextStep: () => "Escriba la recomendación o la acción correctiva.",
  },
  "accion-sin-fila": {
    title: () => "Acción del plan sin seguimiento",
    sentence: (o) => `La acción ${cita(o.found)} está en el marco operativo y no en la matriz.`,
    many: (n) => `${cuenta(n, "acción", "acciones")} del marco operativo no están en la matriz.`,
    nextStep: () => "Agregue a la matriz una fila por cada indicador de la acción.",
  },
  "indicador-sin-fila": {
    title: () => "Indicador del plan sin seguimiento",
    sentence: (o) => `El indicador ${cita(o.found)} está en el marco operativo y no en la matriz.`,
    many: (n) => `${cuenta(n, "indicador", "indicadores")} del marco operativo no están en la matriz.`,
    nextStep: () => "Agregue su fila a la matriz, o corrija el texto si cambió.",
  },
  "fila-sin-marco": {
    title: () => "Fila que no está en el plan",
    sentence: (o) => `El indicador ${cita(o.found)} no está en esa acción del marco operativo.`,
    many: (n) => `${filas(n)} de la matriz no están en el marco operativo.`,
    nextStep: () => "Escriba la acción y el indicador como están en el plan, o retire la fila.",
  },
  "cumplido-sin-evidencia": {
    title: () => "Cumplido y sin evidencia",
    sentence: () => "El cumplimiento es de 100 % o más y no hay evidencia.",
    many: (n) => `${filas(n)} llegan a 100 % o más y no tienen evidencia.`,
    nextStep: () => "Escriba el enlace o el nombre del documento que lo prueba.",
  },
};

function rango({ expected }: Observation): string {
  const [from, to] = String(expected).split("–").map(Number);
  return to !== undefined && to > 1e6
    ? `de ${numero(from ?? 0)} en adelante`
    : `entre ${numero(from ?? 0)} y ${numero(to ?? 0)}`;
}

function detalleNumero({ detail }: Observation, key: string): string {
  const value = detail?.[key];
  return typeof value === "number" ? numero(value) : String(value ?? "");
}

function textoDe(rule: string): Texto {
  const texto = observaciones[rule];
  if (!texto) throw new Error(`The rule ${rule} has no text`);
  return texto;
}

/**
 * An observación in Spanish.
 * @example describe(observation).sentence // "Falta lo que va en Meta."
 */
export function describe(observation: Observation): TextoDeObservacion {
  const texto = textoDe(observation.rule);
  return {
    title: texto.title(observation),
    place: cellName(observation.place),
    sentence: texto.sentence(observation),
    nextStep: texto.nextStep(observation),
  };
}

/** How many rows of a group are named before «y n más». */
const NAMED_ROWS = 5;

/** A group of observaciones in Spanish; of a single one it says the same as `describe`. */
export function describeGroup(group: ObservationGroup): TextoDeObservacion {
  const [first] = group.observations;
  const count = group.observations.length;
  if (count === 1) return describe(first);
  const texto = textoDe(group.rule);
  return {
    title: texto.title(first),
    place: placeOfGroup(group),
    sentence: texto.many(count, first),
    nextStep: texto.nextStep(first),
  };
}

function placeOfGroup({ observations }: ObservationGroup): string {
  const [{ place }] = observations;
  const rows = observations.flatMap((each) => (each.place.row === undefined ? [] : [String(each.place.row)]));
  const more = rows.length - NAMED_ROWS;
  const named = more > 1 ? [...rows.slice(0, NAMED_ROWS), `${numero(more, 0)} más`] : rows;
  const column =
    place.column === undefined || place.heading === undefined
      ? (place.heading ?? "")
      : `${place.heading} (${columnLetters(place.column)})`;
  return [column && `columna ${column}`, rows.length > 0 && `filas ${lista(named)}`]
    .filter(Boolean)
    .join(", ");
}

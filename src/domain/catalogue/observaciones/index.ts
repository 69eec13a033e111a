import { CheckId } from "../../checks";
import { ObservationGroup, Observation } from "../../checks/observation";
import { cellName, columnLetters } from "../../base/cell-name";
import { lista } from "../formato";
import { numero } from "../../base/written-numbers";
import { textosDeAvances } from "./avances";
import { textosDeCeldas } from "./celdas";
import { textosDeFormulas } from "./formulas";
import { textosDeHistoria } from "./historia";
import { textosDeMetas } from "./metas";
import { textosDeParametros } from "./parametros";
import { textosDelMarco } from "./marco";
import { textosDeProgramacion } from "./programacion";
import { textosDePesos } from "./pesos";
import { textosDeTabla } from "./tabla";
import { Texto } from "./texto";

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

/** What is said of each rule. One that has no sentence does not compile. */
const textos: Readonly<Record<CheckId, Texto>> = {
  ...textosDeTabla,
  ...textosDeParametros,
  ...textosDeCeldas,
  ...textosDeAvances,
  ...textosDeFormulas,
  ...textosDeMetas,
  ...textosDePesos,
  ...textosDelMarco,
  ...textosDeProgramacion,
  ...textosDeHistoria,
};

/** How a place is said: with its sheet, in a workbook where the cell alone may be of several. */
export interface HowToPlace {
  readonly withSheet?: boolean;
}

/**
 * An observación in Spanish.
 * @example describe(observation).sentence // "Falta lo que va en Meta."
 * @example describe(observation, { withSheet: true }).place // "«Matriz 2», D14, columna Meta"
 */
export function describe(observation: Observation, how: HowToPlace = {}): TextoDeObservacion {
  const texto = textos[observation.rule];
  return {
    title: texto.title(observation),
    place: inSheet(observation, cellName(observation.place), how),
    sentence: texto.sentence(observation),
    nextStep: texto.nextStep(observation),
  };
}

/** How many rows of a group are named before «y n más». */
const NAMED_ROWS = 5;

/** A group of observaciones in Spanish; of a single one it says the same as `describe`. */
export function describeGroup(group: ObservationGroup, how: HowToPlace = {}): TextoDeObservacion {
  const [first] = group.observations;
  const count = group.observations.length;
  if (count === 1) return describe(first, how);
  const texto = textos[group.rule];
  return {
    title: texto.title(first),
    place: inSheet(first, placeOfGroup(group), how),
    sentence: texto.many(count, first),
    nextStep: texto.nextStep(first),
  };
}

/** What is of a whole sheet names it already. */
function inSheet(
  { place: { sheet, row, column, heading } }: Observation,
  said: string,
  how: HowToPlace,
): string {
  const isWhole = row === undefined && column === undefined && heading === undefined;
  return how.withSheet && !isWhole ? `«${sheet}», ${said}` : said;
}

function placeOfGroup({ observations }: ObservationGroup): string {
  const [{ place }] = observations;
  const rows = [
    ...new Set(
      observations.flatMap((each) => (each.place.row === undefined ? [] : [String(each.place.row)])),
    ),
  ];
  const more = rows.length - NAMED_ROWS;
  const named = more > 1 ? [...rows.slice(0, NAMED_ROWS), `${numero(more, 0)} más`] : rows;
  const column =
    place.column === undefined || place.heading === undefined
      ? (place.heading ?? "")
      : `${place.heading} (${columnLetters(place.column)})`;
  return [
    column && `columna ${column}`,
    rows.length > 0 && `${rows.length === 1 ? "fila" : "filas"} ${lista(named)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

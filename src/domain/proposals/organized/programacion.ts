import { CellValue } from "../../base/cell";
import { leerNumero } from "../../base/written-numbers";
import { PeriodPoint } from "../../reading/organize";
import { PuntoProgramado } from "../programacion";

/**
 * How the figures of a plan's periods become points of Programación: those that add up to the meta are one period's each, and are
 * added up; those that end in it run up already; of others nobody but who wrote them knows.
 */
export type ProgramacionLeida =
  | { readonly como: "sumada" | "copiada"; readonly puntos: readonly PuntoProgramado[] }
  | { readonly como: "preguntar" | "sin fechas" | "ninguna" };

/** Sums of decimals may miss by this part. */
const SAME = 1e-9;

/**
 * The points of Programación that a row of an organized table says.
 *
 * @param points what it says of each period, in the order of their ends
 * @param cantidad its meta in figures; undefined where it has none
 * @example programacionDe([{ end, programado: 2 }, { end: later, programado: 3 }], 5).como // "sumada"
 */
export function programacionDe(
  points: readonly Pick<PeriodPoint, "end" | "programado">[],
  cantidad: number | undefined,
): ProgramacionLeida {
  const said = points.flatMap(({ end, programado }) => {
    const valor = figureOf(programado);
    return valor === null ? [] : [{ end, valor }];
  });
  if (said.length === 0) return { como: "ninguna" };
  const puntos = said.flatMap(({ end, valor }) => (end === null ? [] : [{ hasta: end, valor }]));
  if (puntos.length < said.length) return { como: "sin fechas" };
  const total = said.reduce((sum, { valor }) => sum + valor, 0);
  const last = said.at(-1)!.valor;
  const isMeta = (value: number) =>
    cantidad !== undefined && Math.abs(value - cantidad) <= SAME * Math.max(1, Math.abs(cantidad));
  // «2, 0, 0» ends in nothing: of one figure alone both hold, and the points are the same.
  if (isMeta(last)) return { como: "copiada", puntos };
  if (!isMeta(total)) return { como: "preguntar" };
  let sum = 0;
  return { como: "sumada", puntos: puntos.map(({ hasta, valor }) => ({ hasta, valor: (sum += valor) })) };
}

const figureOf = (value: CellValue): number | null =>
  typeof value === "number" ? value : typeof value === "string" ? leerNumero(value) : null;

import { CellValue } from "../cell/cell";
import { SerialDate } from "../cell/date";
import { nombreDeTipo } from "../cumplimiento/tipos/nombres";
import { TiempoReading, proposedDates, readTiempo } from "../tiempo";
import { MatrizKey } from "../tables/matriz";
import { countOf } from "./count-of";
import { MetaReading } from "./meta";
import { readMeta } from "./read-meta";

/** Cells of the matriz that say the meta in numbers. */
export type ProposedKey = Extract<
  MatrizKey,
  "tipo" | "cantidad" | "por" | "veces" | "lineaBase" | "inicio" | "plazo"
>;
export type ProposedCells = Readonly<Partial<Record<ProposedKey, CellValue>>>;

/** What is proposed for a row. */
export interface Proposal {
  readonly meta: MetaReading;
  readonly tiempo: TiempoReading;
  /** Plain: to be written, visibly as a proposal. */
  readonly cells: ProposedCells;
  /** What has to be asked before anything more is written; null where nothing has. */
  readonly ask: Ask | null;
}

/** A question to the person about a meta. */
export interface Ask {
  readonly kind:
    /** How is it read? It has no number, or none that is plain: `suggestion` says «cumple» where it may be that. */
    | "tipo"
    /** How many are there of `per`? */
    | "count"
    /** What was the value before the plan? */
    | "lineaBase"
    /** Several metas in a cell: which one is this row's? */
    | "several";
  readonly per?: string;
  readonly suggestion: ProposedCells;
}

/** A row as far as proposing goes; texts as written, a number where the cell holds one. */
export interface RowToPropose {
  readonly meta: CellValue;
  readonly indicador?: CellValue;
  readonly tiempo?: CellValue;
}

/** What is known of the plan. */
export interface PlanFacts {
  /** Counts kept in Parámetros: "dependencias" → 8. */
  readonly counts?: ReadonlyMap<string, number>;
  /** The plan's start; durations count from it. */
  readonly inicio?: SerialDate;
}

/**
 * Reads the meta and the tiempo of a row into cells: Tipo, Cantidad (a percentage as a fraction), Por, Veces, Línea base
 * and Plazo. Only what is plain goes in `cells`; the rest is asked.
 *
 * @example proposeRow({ meta: "4 veces al mes", tiempo: "2 meses" }).cells // { tipo: "cada periodo", cantidad: 4, por: "mes" }
 */
export function proposeRow(
  { meta, indicador = "", tiempo = "" }: RowToPropose,
  facts: PlanFacts = {},
): Proposal {
  const reading = readMeta(String(meta), { indicador: String(indicador) });
  const time = readTiempo(String(tiempo), { inicio: facts.inicio });
  const { cells, ask } = cellsOf(reading, facts);
  const dates = reading.status === "compound" ? {} : proposedDates(time, reading.rate !== null);
  const saysNothing = reading.reason === "blank" || reading.reason === "placeholder";
  return {
    meta: reading,
    tiempo: time,
    cells: saysNothing ? cells : { ...cells, ...dates },
    ask,
  };
}

function cellsOf(meta: MetaReading, facts: PlanFacts): Pick<Proposal, "cells" | "ask"> {
  switch (meta.reason) {
    case null:
      return quantifiedCells(meta);
    case "blank":
    case "placeholder":
      return { cells: {}, ask: null };
    case "words":
      return { cells: {}, ask: { kind: "tipo", suggestion: { tipo: nombreDeTipo.cumple } } };
    case "unclear":
      return { cells: {}, ask: { kind: "tipo", suggestion: {} } };
    case "whole":
      return { cells: {}, ask: { kind: "tipo", suggestion: { tipo: nombreDeTipo.crece, cantidad: 1 } } };
    case "several":
      return { cells: {}, ask: { kind: "several", suggestion: {} } };
    case "baseline-needed":
      return { cells: {}, ask: { kind: "lineaBase", suggestion: changeCells(meta) } };
    case "count-needed":
      return perCells(meta, facts);
  }
}

/** 0.29 and not 0.28999999999999998, which is what 29 / 100 · 1 may become further on. */
const amountOf = ({ quantity, percent }: MetaReading): number =>
  percent ? Number(((quantity ?? 0) / 100).toPrecision(12)) : (quantity ?? 0);

function quantifiedCells(meta: MetaReading): Pick<Proposal, "cells" | "ask"> {
  const cantidad = amountOf(meta);
  if (meta.rate !== null) return sure({ tipo: nombreDeTipo.cadaPeriodo, cantidad, por: meta.rate });
  if (meta.baseline !== null) {
    const tipo = meta.comparator === "decrease_to" ? nombreDeTipo.seReduce : nombreDeTipo.crece;
    return sure({ tipo, cantidad, lineaBase: amountOf({ ...meta, quantity: meta.baseline }) });
  }
  // A maximum is met by staying below it, which no tipo says without a línea base.
  if (meta.comparator === "<=") {
    return { cells: {}, ask: { kind: "tipo", suggestion: { tipo: nombreDeTipo.seReduce, cantidad } } };
  }
  if (meta.comparator === "maintain") return sure({ tipo: nombreDeTipo.seMantiene, cantidad });
  return sure({ tipo: meta.percent ? nombreDeTipo.crece : nombreDeTipo.seVaSumando, cantidad });
}

const sure = (cells: ProposedCells): Pick<Proposal, "cells" | "ask"> => ({ cells, ask: null });

function perCells(meta: MetaReading, { counts = new Map() }: PlanFacts): Pick<Proposal, "cells" | "ask"> {
  const cells = { tipo: nombreDeTipo.seVaSumando, cantidad: amountOf(meta) };
  const per = meta.per ?? "";
  const veces = countOf(per, counts);
  return veces === undefined
    ? { cells: {}, ask: { kind: "count", per, suggestion: cells } }
    : sure({ ...cells, veces });
}

function changeCells({ comparator }: MetaReading): ProposedCells {
  return { tipo: comparator === "decrease_by" ? nombreDeTipo.seReduce : nombreDeTipo.crece };
}

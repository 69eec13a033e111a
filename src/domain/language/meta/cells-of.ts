import { nombreDeTipo } from "../../plan/cumplimiento/tipos/nombres";
import { amountOf, targetOf } from "./amount";
import { countOf } from "./count-of";
import { levelOf } from "./level";
import { MetaReading } from "./meta";
import { ProposedCells } from "./proposed-cells";

/** A question to the person about a meta. */
export interface Ask {
  readonly kind:
    /** How is it read? It has no number, or none that is plain: `suggestion` says «cumple» where it may be that. */
    | "tipo"
    /** How many are there of `per`? */
    | "count"
    /** What was the value before the plan? */
    | "lineaBase"
    /** Several metas in a cell, or a thing and those whom it is for: which one is this row's? */
    | "several";
  readonly per?: string;
  readonly suggestion: ProposedCells;
}

/** What a reading gives: cells to be written, and what has to be asked before anything more is. */
export interface CellsOrAsk {
  readonly cells: ProposedCells;
  readonly ask: Ask | null;
}

/** What else is known: how many there are of things, and the row's own línea base. */
export interface Known {
  readonly counts: ReadonlyMap<string, number>;
  readonly lineaBase: number | null;
  /** What the row says that it measures: its indicador and its meta, as written. */
  readonly says?: readonly string[];
}

const sure = (cells: ProposedCells): CellsOrAsk => ({ cells, ask: null });
const ask = (kind: Ask["kind"], suggestion: ProposedCells): CellsOrAsk => ({
  cells: {},
  ask: { kind, suggestion },
});

/** The cells that a meta fills in, where it is plain; else what has to be asked of it. */
export function cellsOf(meta: MetaReading, known: Known): CellsOrAsk {
  switch (meta.reason) {
    case null:
      return quantifiedCells(meta, known);
    case "blank":
    case "placeholder":
      return sure({});
    case "words":
    case "whole":
      return ask("tipo", { tipo: nombreDeTipo.cumple });
    case "unclear":
      if (meta.parts.length > 1) return ask("several", {});
      return ask("tipo", meta.quantity === null ? {} : { cantidad: amountOf(meta) });
    case "several":
      return ask("several", {});
    case "baseline-needed":
      return changeCells(meta, known);
    case "count-needed":
      return perCells(meta, known);
  }
}

function quantifiedCells(meta: MetaReading, known: Known): CellsOrAsk {
  const cantidad = amountOf(meta);
  const { comparator, rate, percent, per, quantity } = meta;
  if (meta.baseline !== null) return changeCells(meta, known);
  // A maximum is met by staying below it, and zero by there being none: no tipo says that without a línea base.
  if (comparator === "<=" || quantity === 0) return ask("tipo", { tipo: nombreDeTipo.seReduce, cantidad });
  if (comparator === "decrease_to") return changeCells(meta, known);
  const level = percent || comparator === "maintain" ? null : levelOf(meta, known.says ?? []);
  if (level) return ask("tipo", { ...level, cantidad });
  if (per !== null && !percent) return perCells(meta, known);
  // A percentage by period is no sum of percentages: whether each period has its own is for the person to say.
  if (percent && rate !== null) {
    return ask("tipo", { tipo: quantity === 100 ? nombreDeTipo.seMantiene : nombreDeTipo.crece, cantidad });
  }
  if (rate !== null) return sure({ tipo: nombreDeTipo.cadaPeriodo, cantidad, por: rate });
  if (comparator === "maintain") return sure({ tipo: nombreDeTipo.seMantiene, cantidad });
  const grows = percent || comparator === "increase_to";
  return sure({ tipo: grows ? nombreDeTipo.crece : nombreDeTipo.seVaSumando, cantidad });
}

function perCells(meta: MetaReading, { counts }: Known): CellsOrAsk {
  const { rate } = meta;
  const cantidad = amountOf(meta);
  const cells: ProposedCells =
    rate === null
      ? { tipo: nombreDeTipo.seVaSumando, cantidad }
      : { tipo: nombreDeTipo.cadaPeriodo, cantidad, por: rate };
  const per = meta.per ?? "";
  const veces = per === "" ? undefined : countOf(per, counts);
  if (veces !== undefined) return sure({ ...cells, veces });
  return { cells: {}, ask: { kind: "count", per, suggestion: cells } };
}

/** «Aumento del 20 %», «pasar de 3 a 10», «reducir a 5»: from a línea base, the text's or the row's. */
function changeCells(meta: MetaReading, { lineaBase }: Known): CellsOrAsk {
  const falls = meta.comparator === "decrease_by" || meta.comparator === "decrease_to";
  const tipo = falls ? nombreDeTipo.seReduce : nombreDeTipo.crece;
  // «20 %» of a línea base of 150 visits: only the change is a percentage.
  const percent = meta.percent && !meta.relative;
  const stated = meta.baseline === null ? null : amountOf({ ...meta, percent, quantity: meta.baseline });
  const base = stated ?? lineaBase;
  const cantidad = targetOf(meta, base);
  if (base === null || cantidad === null) {
    return ask("lineaBase", meta.relative ? { tipo } : { tipo, cantidad: amountOf(meta) });
  }
  return sure({ tipo, cantidad, lineaBase: base });
}

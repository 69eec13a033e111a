import { UnidadDePor } from "../../plan/cumplimiento/periodo";

export type Comparator =
  "=" | ">=" | "<=" | "reach" | "increase_by" | "increase_to" | "decrease_by" | "decrease_to" | "maintain";

/** Why a meta has no number that can be counted on. */
export type MetaReason =
  /** Nothing stands there. */
  | "blank"
  /** A dash or another filler. */
  | "placeholder"
  /** Words without a number: a product, a quality. */
  | "words"
  /** It has a number and it isn't plain what it says. */
  | "unclear"
  /** «Todas», «la totalidad»: 100 % that nobody wrote. */
  | "whole"
  /** «Por» what is known, and how many there are isn't. */
  | "count-needed"
  /** An increase or a reduction of a value that the text doesn't say. */
  | "baseline-needed"
  /** Several metas in one cell. */
  | "several";

/** What must be reached by a date, on the same scale as the meta's `quantity`: 5 by the end of 2025 in «2 en 2024, 3 en 2025». */
export interface PuntoProgramado {
  readonly hasta: { readonly year: number; readonly month: number; readonly day: number };
  readonly cantidad: number;
}

/**
 * What a meta says. `quantified`: it can be computed. `partial`: it lacks a count or a línea base. `compound`: several,
 * in `parts`. `not-quantified`: in words, or not plain enough to be sure; never a guess.
 */
export interface MetaReading {
  readonly status: "quantified" | "partial" | "compound" | "not-quantified";
  /** As written: 80 for «80 %». */
  readonly quantity: number | null;
  /** What is counted, as written: "puntos", "veces". */
  readonly unit: string | null;
  readonly percent: boolean;
  readonly comparator: Comparator | null;
  readonly rate: UnidadDePor | null;
  /** Per what: "dependencia". */
  readonly per: string | null;
  /** The value before the plan, where the text has it: 3 in «pasar de 3 a 10». */
  readonly baseline: number | null;
  /** Whether the quantity is a change relative to the línea base. */
  readonly relative: boolean;
  /** Of a compound meta, each; of one that is not plain, what it may be: 1 estrategia or 265 adultos. */
  readonly parts: readonly MetaReading[];
  /** By when how much must be reached, in the order of the dates; empty where the text has no years. */
  readonly programacion: readonly PuntoProgramado[];
  /** null where it is quantified. */
  readonly reason: MetaReason | null;
}

const nothing: MetaReading = {
  status: "not-quantified",
  quantity: null,
  unit: null,
  percent: false,
  comparator: null,
  rate: null,
  per: null,
  baseline: null,
  relative: false,
  parts: [],
  programacion: [],
  reason: null,
};

export const notQuantified = (reason: MetaReason): MetaReading => ({ ...nothing, reason });

/** A meta that can be computed; what is not said is as in «10». */
export const quantified = (parts: Partial<MetaReading> & { readonly quantity: number }): MetaReading => ({
  ...nothing,
  status: "quantified",
  comparator: "=",
  ...parts,
});

import { UnidadDePor } from "../../plan/cumplimiento/periodo";

/** Why a tiempo has no deadline, no duration and no periodicity that can be counted on. */
export type TiempoReason =
  /** Nothing stands there. */
  | "blank"
  /** A dash or another filler. */
  | "placeholder"
  /** «Permanente», «continuo»: it has no end. */
  | "permanent"
  /** «Cuando se requiera». */
  | "on-demand"
  /** «De acuerdo al manual…», a law: another text says it. */
  | "external"
  /** «Inmediato», «por definir»: words without a date. */
  | "no-date"
  /** It has figures or words of time and it isn't plain what they say. */
  | "unclear"
  /** A day or a month of a year that the text doesn't say. */
  | "year-needed"
  /** So long after something whose date the text doesn't say: «6 meses a partir de la firma». */
  | "event-needed"
  /** It says when it begins, and not until when. */
  | "deadline-needed"
  /** Several in one cell, in `parts`. */
  | "several";

/** What a duration is counted in. Business days need a calendar of holidays: they give no deadline. */
export type UnidadDeTiempo = UnidadDePor | "cuatrienio" | "día hábil";

/**
 * What a tiempo says: until when, how long, how often. `quantified`: one of them at least; `partial`: it lacks a year, an
 * event's date or an end; `compound`: several, in `parts`; `not-quantified`: in words, or not plain enough to be sure.
 */
export interface TiempoReading {
  readonly status: "quantified" | "partial" | "compound" | "not-quantified";
  /** As written: 5 of «5 años»; for a periodicity how many times in it. */
  readonly quantity: number | null;
  /** Of a duration: "año". */
  readonly unit: UnidadDeTiempo | null;
  /** ISO date; of a duration only where it is known when it starts. */
  readonly deadline: string | null;
  /** In months; days are thirtieths of one. */
  readonly duration: number | null;
  readonly periodicity: UnidadDePor | null;
  /** ISO date, where the text says when it begins. */
  readonly start: string | null;
  readonly parts: readonly TiempoReading[];
  /** null where it is quantified, but for a duration from an event whose date isn't known. */
  readonly reason: TiempoReason | null;
}

const nothing: TiempoReading = {
  status: "not-quantified",
  quantity: null,
  unit: null,
  deadline: null,
  duration: null,
  periodicity: null,
  start: null,
  parts: [],
  reason: null,
};

export const notRead = (reason: TiempoReason): TiempoReading => ({ ...nothing, reason });

export const partial = (reason: TiempoReason, parts: Partial<TiempoReading>): TiempoReading => ({
  ...nothing,
  status: "partial",
  ...parts,
  reason,
});

export const read = (parts: Partial<TiempoReading>): TiempoReading => ({
  ...nothing,
  status: "quantified",
  ...parts,
});

export const severalOf = (parts: readonly TiempoReading[]): TiempoReading => ({
  ...notRead("several"),
  status: "compound",
  parts,
});

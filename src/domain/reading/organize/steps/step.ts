import { Change, Choices, Question, StepKind } from "../contract";
import { MergeIndex } from "../source-line";
import { Places, WorkRow } from "../work-row";

/** What a step knows besides the rows. */
export interface StepContext {
  readonly places: Places;
  /** Columns besides the table's that stand before the acción: what it belongs to, a programa or a number. */
  readonly parents: readonly number[];
  readonly merges: MergeIndex;
  /** The items of a cell that a page has as a list; undefined for another. */
  readonly listAt: (line: number, column: number) => readonly string[] | undefined;
  /** Whether each row is an activity of the meta above it: only what belongs to an acción goes on from row to row. */
  readonly nested: boolean;
  /** The part of the table that a line is in, where totals of what an acción belongs to tell its parts: 0, 1…; and whether any does. */
  readonly partOf: (line: number) => number;
  readonly parted: boolean;
  /** Whether a change is to be made; `proposed` ones only where the person says so. */
  readonly isOn: (kind: StepKind, key: string, proposed?: boolean) => boolean;
}

/** What a step made of the rows. */
export interface StepResult {
  readonly rows: WorkRow[];
  readonly changes: Change[];
  readonly questions: Question[];
  /** Lines whose row is left out altogether. */
  readonly dropped?: readonly number[];
}

export type StepOn = (rows: readonly WorkRow[], context: StepContext) => StepResult;

/** The key of a change: its kind and the line, from 1, that it is about. */
export const changeKey = (kind: StepKind, line: number, more = "") => `${kind}:${line + 1}${more}`;

const has = (keys: readonly string[] | undefined, kind: string, key: string) =>
  keys?.includes(key) || keys?.includes(kind);

/** Reads the choices: a single change goes before its kind, and «off» before «on». */
export function switches({ off, on }: Choices): StepContext["isOn"] {
  const offs = new Set(off);
  const ons = new Set(on);
  return (kind, key, proposed = false) => {
    if (offs.has(key)) return false;
    if (ons.has(key)) return true;
    if (offs.has(kind)) return false;
    return ons.has(kind) || !proposed;
  };
}

/** A question whether to make a change that is only proposed, or to undo one that was made. */
export function doIt(
  kind: Question["kind"],
  key: string,
  lines: readonly number[],
  about: string,
  column?: number,
): Question {
  return {
    key: `${kind}:${key}`,
    kind,
    lines,
    about,
    ...(column === undefined ? {} : { column }),
    answers: [
      { kind: "hacer", choices: { on: [key] } },
      { kind: "dejar", choices: { off: [key] } },
    ],
  };
}

/** Whether a person has already said yes or no to a change. */
export const isAnswered = ({ off, on }: Choices, kind: StepKind, key: string) =>
  has(off, kind, key) || has(on, kind, key) || false;

import { Target } from "../contract";
import { FoundHeader } from "./header-at";

/** A stretch of lines under one row of headings. */
export interface Segment {
  readonly header: FoundHeader | undefined;
  /** First line after the headings, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The column of the first stretch that each column here goes on; the same where the headings stand alike. */
  readonly realigned: ReadonlyMap<number, number> | undefined;
}

/** A table of the source: its headings may come again on each page. */
export interface TableInSource {
  readonly target: Target;
  readonly segments: readonly Segment[];
}

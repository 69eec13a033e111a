import { CellValue } from "../base/cell";
import { Place } from "../base/place";

export type Severity = "error" | "advertencia" | "sugerencia";

/**
 * What a check found: data, never a sentence. Whose it is the engine adds, and how severe where it does not say so itself.
 */
export interface Finding {
  readonly place: Place;
  /** Where it is not the check's own: a required column has its own. */
  readonly severity?: Severity;
  readonly found?: CellValue;
  readonly expected?: string | number;
  /** More that the sentence needs: the other row of a duplicate, a sum of weights… */
  readonly detail?: Readonly<Record<string, string | number>>;
}

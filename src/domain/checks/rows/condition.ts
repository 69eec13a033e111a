import { Expression } from "../../plan/formula/expression";
import { MarcoKey } from "../../plan/tables/marco-operativo";
import { MatrizKey } from "../../plan/tables/matriz";
import { Severity } from "../finding";

/** A condition on the cells of one row, and the column where it is said. */
export interface Condition<Key extends string = string> {
  readonly column: Key;
  readonly expression: Expression;
  readonly severity?: Severity;
  /** What should stand there, for the sentence. */
  readonly expected?: string | number;
  /** Other columns of the row whose values the sentence needs. */
  readonly detail?: readonly Key[];
}

/** The conditions of a check on the rows of either table. */
export interface Conditions {
  readonly matriz: readonly Condition<MatrizKey>[];
  readonly marco: readonly Condition<MarcoKey>[];
}

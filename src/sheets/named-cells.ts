import { References } from "../domain/plan/formula/print";

/** References of a formula that stands in no table: it may only name cells. */
export const namedCells: References = {
  column: (key) => {
    throw new Error(`A formula outside the table refers to its column ${key}`);
  },
  wholeColumn: (key) => {
    throw new Error(`A formula outside the table refers to its column ${key}`);
  },
};

import { leftoverCheck } from "./page-leftovers";

/** A row that a page break, or a merged cell that came apart, left in two rows. */
export const rowCutInTwo = leftoverCheck({
  id: "fila-partida",
  kinds: ["rest", "shifted", "loose"],
  severity: "advertencia",
});

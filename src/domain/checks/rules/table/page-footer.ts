import { leftoverCheck } from "./page-leftovers";

/** A page number, the entity's address or a row of dashes among the rows of the table. */
export const pageFooter = leftoverCheck({
  id: "pie-de-pagina",
  kinds: ["footer", "dashes"],
  severity: "advertencia",
});

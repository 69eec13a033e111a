import { columnOf } from "../plan/tables/column";
import { matriz } from "../plan/tables/matriz";
import { TableAim } from "./aim";

const { heading: ID } = columnOf(matriz, "id");

/** Where a table keeps the Ids of its rows: 0-based sheet column; undefined where it keeps none. */
export const idColumnOf = ({ columns }: Pick<TableAim, "columns">): number | undefined =>
  columns.find(({ heading }) => heading === ID)?.column;

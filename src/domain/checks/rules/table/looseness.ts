import { TableReading } from "../../../reading/reading";
import { Finding } from "../../finding";

/** Detail of an observación: the table is cells without a table of Excel, as a text that was pasted is. */
export const looseness = ({
  tableName,
}: Pick<TableReading<string>, "tableName">): NonNullable<Finding["detail"]> =>
  tableName === undefined ? { suelta: 1 } : {};

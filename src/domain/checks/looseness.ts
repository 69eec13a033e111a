import { TableReading } from "../reading/reading";

/** Detail of an observación: the table is cells without a table of Excel, as a text that was pasted is. */
export const looseness = ({ tableName }: Pick<TableReading<string>, "tableName">) =>
  tableName === undefined ? { suelta: 1 } : {};

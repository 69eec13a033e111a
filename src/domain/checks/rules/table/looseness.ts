import { TableReading } from "../../../reading/reading";
import { Observation } from "../../observation";

/** Detail of an observación: the table is cells without a table of Excel, as a text that was pasted is. */
export const looseness = ({
  tableName,
}: Pick<TableReading<string>, "tableName">): NonNullable<Observation["detail"]> =>
  tableName === undefined ? { suelta: 1 } : {};

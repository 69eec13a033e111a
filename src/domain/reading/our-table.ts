import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { TableReading } from "./reading";

const OURS = new RegExp(`^(?:${marcoOperativo.tableName}|${matriz.tableName})\\d*$`, "i");

/** Whether the table has a name that the add-in gives to those that it inserts: «Matriz», «MarcoOperativo2». */
export const isOurTable = ({ tableName }: Pick<TableReading<string>, "tableName">) =>
  tableName !== undefined && OURS.test(tableName);

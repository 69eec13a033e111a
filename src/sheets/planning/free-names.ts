import { Table } from "../../domain/plan/tables/column";
import { freeSheetName, freeTableName } from "../free-name";
import { TableSheetNames } from "../marco-operativo";
import { Survey } from "../reading/survey";

/** Names that a table may not have: those of the other tables and of cells. */
export const takenByTables = ({ tables, names }: Survey): readonly string[] => [
  ...tables,
  ...names.map(({ name }) => name),
];

/** Names that are free for a sheet and its table; a name that is taken gets a number. */
export const freeNames = (survey: Survey, sheet: string, table: string): TableSheetNames => ({
  sheet: freeSheetName(sheet, survey.sheets),
  table: freeTableName(table, takenByTables(survey)),
});

/** The same for a standard table. */
export const namesOf = <Key extends string>(survey: Survey, { title, tableName }: Table<Key>) =>
  freeNames(survey, title, tableName);

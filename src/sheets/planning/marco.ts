import { MarcoKey, marcoOperativo } from "../../domain/plan/tables/marco-operativo";
import { SheetDeclaration } from "../declaration/declaration";
import { marcoSheet } from "../marco-operativo";
import { Initial } from "../parametros/form";
import { Survey } from "../reading/survey";
import { TableToWrite } from "../table-block";
import { namesOf } from "./free-names";
import { withParametros } from "./parametros";

/** The sheet Marco operativo with some rows and the columns at their right, and Parámetros where the workbook has none. */
export const planMarco = (
  survey: Survey,
  { rows, extras }: TableToWrite<MarcoKey>,
  initial?: Initial,
): readonly SheetDeclaration[] =>
  withParametros(survey, initial, ({ deParametros }) => [
    marcoSheet(namesOf(survey, marcoOperativo), rows, deParametros, extras),
  ]);

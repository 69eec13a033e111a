import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { tablaDeObservaciones } from "../../domain/plan/tables/observaciones";
import { SheetDeclaration } from "../declaration/declaration";
import { observacionesSheet } from "../observaciones";
import { Survey } from "../reading/survey";
import { freeNames } from "./free-names";

/** The sheet Observaciones, which needs no other. */
export const planObservaciones = (
  survey: Survey,
  rows: readonly (readonly CellValue[])[],
): SheetDeclaration =>
  observacionesSheet(freeNames(survey, hojas.observaciones.titulo, tablaDeObservaciones.tableName), rows);

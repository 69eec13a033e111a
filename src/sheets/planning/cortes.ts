import { hojas } from "../../domain/catalogue/hojas";
import { LineaDeCortes, cortes } from "../../domain/plan/cortes/cortes";
import { FilaDelHistorial, historial } from "../../domain/plan/cortes/historial";
import { WorkbookReading } from "../../domain/reading/reading";
import { cortesSheet, historialSheet } from "../cortes";
import { SheetDeclaration } from "../declaration/declaration";
import { Survey } from "../reading/survey";
import { freeNames } from "./free-names";

/** Those of the sheets Cortes and Historial that a workbook lacks, with what is closed. */
export const planCortes = (
  survey: Survey,
  reading: Pick<WorkbookReading, "cortes" | "historial">,
  { linea, filas }: { readonly linea: LineaDeCortes; readonly filas: readonly FilaDelHistorial[] },
): readonly SheetDeclaration[] => [
  ...(reading.cortes ? [] : [cortesSheet(freeNames(survey, hojas.cortes.titulo, cortes.tableName), [linea])]),
  ...(reading.historial
    ? []
    : [historialSheet(freeNames(survey, hojas.historial.titulo, historial.tableName), filas)]),
];

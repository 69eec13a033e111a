import { hojas } from "../domain/catalogue/hojas";
import { LineaDeCortes, cortes } from "../domain/plan/cortes/cortes";
import { FilaDelHistorial, historial } from "../domain/plan/cortes/historial";
import { SheetDeclaration } from "./declaration/declaration";
import { TableSheetNames } from "./marco-operativo";
import { tableOnItsOwn } from "./own-table";

/** The sheet Cortes: a line for each version of each corte that was closed. It needs no other sheet. */
export const cortesSheet = (names: TableSheetNames, lineas: readonly LineaDeCortes[]): SheetDeclaration =>
  tableOnItsOwn(names, {
    ...hojas.cortes,
    columns: cortes.columns,
    rows: lineas,
    spare: 0,
    first: "publicadoEl",
    frozen: 4,
    printedUntil: "cumplimiento",
  });

/** The sheet Historial: the rows of each corte, as values. */
export const historialSheet = (
  names: TableSheetNames,
  filas: readonly FilaDelHistorial[],
): SheetDeclaration =>
  tableOnItsOwn(names, {
    ...hojas.historial,
    columns: historial.columns,
    rows: filas,
    spare: 0,
    first: "clase",
    frozen: 0,
    printedUntil: "responsable",
  });

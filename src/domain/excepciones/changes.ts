import { SerialDate } from "../base/date";
import { appendedTo } from "../changes/append";
import { CellEdit, Changes } from "../changes/changes";
import { Observation } from "../checks/observation";
import { WorkbookReading } from "../reading/reading";
import {
  Excepcion,
  ExcepcionRow,
  ExcepcionesReading,
  columnasDeExcepciones,
} from "../reading/excepciones/excepcion";
import { identifier } from "./identity";

/** Why some observaciones are accepted, and who says so, where that is known. */
export interface Acceptance {
  readonly motivo: string;
  readonly quien: string;
  readonly fecha: SerialDate;
}

/**
 * The rows that say that some observaciones are accepted.
 * @param enPalabras what a person reads of an observación, where its rule has but a key
 */
export function excepcionesOf(
  observations: readonly Observation[],
  acceptance: Acceptance,
  workbook: WorkbookReading,
  enPalabras: (observation: Observation) => string,
): readonly Excepcion[] {
  const identityOf = identifier(workbook);
  return observations.map((observation) => ({
    ...identityOf(observation),
    ...acceptance,
    observacion: enPalabras(observation),
  }));
}

/** Writes some acceptances in the table that there is: in its blank rows first, then below its last. */
export const addedTo = (table: ExcepcionesReading, excepciones: readonly Excepcion[]): Changes =>
  appendedTo(
    table,
    columnasDeExcepciones,
    excepciones.map((each) => ({ ...each, fecha: each.fecha ?? "" })),
  );

/** Takes out the row of an acceptance; where it stands in no table, it is cleared. */
export function withdrawnFrom(
  { sheet, tableName, columns }: ExcepcionesReading,
  { number: row, cells }: ExcepcionRow,
): Changes {
  const held = columnasDeExcepciones.flatMap(({ key }) => {
    const column = columns[key];
    const value = cells[key] ?? "";
    return column === undefined || value === "" ? [] : [{ column, value }];
  });
  if (tableName !== undefined)
    return { cells: [], rows: [], removed: [{ sheet, tableName, row, before: held }] };
  return {
    cells: held.map(({ column, value }): CellEdit => ({
      place: { sheet, row, column },
      before: value,
      after: "",
      isFormula: false,
    })),
    rows: [],
  };
}

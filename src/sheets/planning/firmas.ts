import { hojas } from "../../domain/catalogue/hojas";
import { comite } from "../../domain/plan/parametros/tablas";
import { SheetGrid } from "../../domain/reading/reading";
import { SheetDeclaration } from "../declaration/declaration";
import { firmasSheet } from "../firmas";
import { freeSheetName } from "../free-name";
import { TABLES } from "../parametros";
import { findTable } from "../reading/find-tables";
import { Survey } from "../reading/survey";
import { withParametros } from "./parametros";

interface FirmasPlan {
  readonly sheets: readonly SheetDeclaration[];
  /** How many are there to sign. */
  readonly members: number;
}

/**
 * The sheet Firmas for the committee that is listed in Parámetros, and Parámetros where the workbook has none.
 * @param grids the sheet Parámetros, where there is one
 */
export function planFirmas(survey: Survey, grids: readonly SheetGrid[]): FirmasPlan {
  const committee = findTable(grids, comite);
  const lines = committee?.rows ?? [];
  const sheets = withParametros(survey, undefined, ({ deParametros, committee: inserted }) => [
    firmasSheet(
      freeSheetName(hojas.firmas.titulo, survey.sheets),
      { table: committee?.table.name ?? inserted ?? TABLES.committee, lines },
      deParametros.valores,
    ),
  ]);
  return { sheets, members: lines.filter(([nombre]) => nombre !== "").length };
}

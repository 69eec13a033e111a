import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { hasParametros } from "../../sheets/reading/named-reading";
import { Survey, placeOf } from "../../sheets/reading/survey";
import { absoluteAddress } from "../../sheets/declaration/area";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { freeSheetName, freeTableName } from "../../sheets/free-name";
import { DeParametros, ListSources } from "../../sheets/lists";
import { parametrosSheet, sourceIn, valoresIniciales } from "../../sheets/parametros";
import { ExcelFailure } from "../workbook";

export interface ParametrosPlan {
  /** Absent where the workbook has its own. */
  readonly declaration?: SheetDeclaration;
  readonly deParametros: DeParametros;
  /** Excel's name of the table of who signs, where it is to be inserted. */
  readonly committee?: string;
}

/**
 * Parámetros for a sheet that is going to need it: the one there is, or one to insert.
 * Fails with "name-taken" where a name that the formulas use is somebody else's.
 */
export function planParametros(
  survey: Survey,
  initial: Readonly<Record<string, CellValue>> | undefined,
): ParametrosPlan {
  if (hasParametros(survey)) {
    const sources: ListSources = (list) => {
      const place = placeOf(survey, list.name);
      return place && `=${absoluteAddress(place.sheet, place.area)}`;
    };
    return { deParametros: { sources, valores: {} } };
  }
  const taken = [...survey.tables, ...survey.names.map(({ name }) => name)];
  const sheet = freeSheetName(hojas.parametros.titulo, survey.sheets);
  const tables = {
    counts: freeTableName("Conteos", taken),
    committee: freeTableName("Comite", taken),
    acciones: freeTableName("AccionesDelMarco", taken),
  };
  const declaration = parametrosSheet(sheet, tables, initial);
  const wanted = new Set(declaration.names.map(({ name }) => name.toLowerCase()));
  const foreign = [
    ...survey.names.filter(({ dangling }) => !dangling),
    ...survey.tables.map((name) => ({ name })),
  ];
  const inTheWay = foreign.find(({ name }) => wanted.has(name.toLowerCase()));
  if (inTheWay) throw new ExcelFailure("name-taken", { name: inTheWay.name });
  const deParametros = { sources: sourceIn(sheet), valores: valoresIniciales(initial ?? {}) };
  return { declaration, deParametros, committee: tables.committee };
}

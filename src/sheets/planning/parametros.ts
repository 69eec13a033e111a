import { hojas } from "../../domain/catalogue/hojas";
import { hasParametros } from "../reading/named-reading";
import { Survey, placeOf } from "../reading/survey";
import { absoluteAddress } from "../declaration/area";
import { SheetDeclaration } from "../declaration/declaration";
import { freeSheetName, freeTableName } from "../free-name";
import { DeParametros, ListSources } from "../lists";
import { TABLES, parametrosSheet, sourceIn, valoresIniciales } from "../parametros";
import { Initial } from "../parametros/form";
import { takenByTables } from "./free-names";
import { NameTaken } from "./name-taken";

export interface ParametrosPlan {
  /** Absent where the workbook has its own. */
  readonly declaration?: SheetDeclaration;
  readonly deParametros: DeParametros;
  /** Excel's name of the table of who signs, where it is to be inserted. */
  readonly committee?: string;
}

/**
 * Parámetros for a sheet that is going to need it: the one there is, or one to insert.
 * @param initial what its named cells begin with, where it is inserted
 * @throws NameTaken
 */
export function planParametros(survey: Survey, initial?: Initial): ParametrosPlan {
  if (hasParametros(survey)) {
    const sources: ListSources = (list) => {
      const place = placeOf(survey, list.name);
      return place && `=${absoluteAddress(place.sheet, place.area)}`;
    };
    return { deParametros: { sources, valores: {} } };
  }
  const taken = takenByTables(survey);
  const sheet = freeSheetName(hojas.parametros.titulo, survey.sheets);
  const tables = {
    counts: freeTableName(TABLES.counts, taken),
    committee: freeTableName(TABLES.committee, taken),
    acciones: freeTableName(TABLES.acciones, taken),
    organizadas: freeTableName(TABLES.organizadas, taken),
  };
  const declaration = parametrosSheet(sheet, tables, initial);
  const wanted = new Set(declaration.names.map(({ name }) => name.toLowerCase()));
  const foreign = [
    ...survey.names.filter(({ dangling }) => !dangling),
    ...survey.tables.map((name) => ({ name })),
  ];
  const inTheWay = foreign.find(({ name }) => wanted.has(name.toLowerCase()));
  if (inTheWay) throw new NameTaken(inTheWay.name);
  const deParametros = { sources: sourceIn(sheet), valores: valoresIniciales(initial ?? {}) };
  return { declaration, deParametros, committee: tables.committee };
}

/** The sheets to insert for one that needs Parámetros: Parámetros first, where the workbook has none. */
export function withParametros(
  survey: Survey,
  initial: Initial | undefined,
  sheetsWith: (plan: ParametrosPlan) => readonly SheetDeclaration[],
): readonly SheetDeclaration[] {
  const plan = planParametros(survey, initial);
  return [...(plan.declaration ? [plan.declaration] : []), ...sheetsWith(plan)];
}

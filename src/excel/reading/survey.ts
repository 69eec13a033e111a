import { Area, areaOf, sheetOf } from "../../sheets/declaration/area";

/** What a workbook has, before looking inside: one batch. */
export interface Survey {
  readonly sheets: readonly string[];
  /** Those of them that are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly tables: readonly string[];
  readonly names: readonly SurveyedName[];
}

export interface SurveyedName {
  readonly name: string;
  /** Where it stands; null for a constant, a formula, or a name whose cells were deleted. */
  readonly place: NamedPlace | null;
  /** Its cells were deleted: it means nothing any more. */
  readonly dangling: boolean;
}

export interface NamedPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Reads the names of sheets, tables and cells of the workbook. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  tables.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  return {
    sheets: worksheets.items.map((sheet) => sheet.name),
    protectedSheets: new Set(
      worksheets.items.filter(({ protection }) => protection.protected).map((sheet) => sheet.name),
    ),
    tables: tables.items.map((table) => table.name),
    names: names.items.map(({ name, formula }) => surveyedName(name, String(formula))),
  };
}

/** `surveyedName("entidad", "=Parámetros!$B$5")` stands in B5 of Parámetros. */
function surveyedName(name: string, formula: string): SurveyedName {
  const sheet = sheetOf(formula);
  const area = areaOf(formula);
  return {
    name,
    place: sheet !== null && area ? { sheet, area } : null,
    dangling: formula.includes("#REF!"),
  };
}

/** The place of a named cell. */
export function placeOf({ names }: Survey, name: string): NamedPlace | undefined {
  return names.find((each) => each.name.toLowerCase() === name.toLowerCase())?.place ?? undefined;
}

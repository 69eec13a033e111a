import { Area, areaOf, sheetOf } from "../declaration/area";

/** What a workbook has, before looking inside. */
export interface Survey {
  readonly sheets: readonly string[];
  /** Those of them that are protected. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly tables: readonly string[];
  readonly names: readonly SurveyedName[];
}

/** A table of a workbook, before looking at its rows. */
export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
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

/** `surveyedName("entidad", "=Parámetros!$B$5")` stands in B5 of Parámetros. */
export function surveyedName(name: string, formula: string): SurveyedName {
  const sheet = sheetOf(formula);
  const area = areaOf(formula);
  return {
    name,
    place: sheet !== null && area ? { sheet, area } : null,
    dangling: formula.includes("#REF!"),
  };
}

/** The place of a named cell. */
export function placeOf({ names }: Pick<Survey, "names">, name: string): NamedPlace | undefined {
  return names.find((each) => each.name.toLowerCase() === name.toLowerCase())?.place ?? undefined;
}

import type { WorkbookProperties } from "hucre";
import { settingProperties } from "../patch/settings";
import type { WorkbookData } from "../workbook-data";

const STANDARD = [
  "title",
  "subject",
  "creator",
  "keywords",
  "description",
  "lastModifiedBy",
  "company",
  "manager",
  "category",
] as const;

/** Whatever is no standard property is a custom one, always text. */
export function writeProperties({ properties, settings }: WorkbookData): WorkbookProperties {
  const { created, modified, ...rest } = properties;
  const standard = new Set<string>(STANDARD);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => standard.has(name))),
    ...moment("created", created),
    ...moment("modified", modified),
    custom: {
      ...Object.fromEntries(Object.entries(rest).filter(([name]) => !standard.has(name))),
      ...settingProperties(settings),
    },
  };
}

function moment(name: "created" | "modified", text: string | undefined): WorkbookProperties {
  const date = text === undefined ? undefined : new Date(text);
  return date && !Number.isNaN(date.getTime()) ? { [name]: date } : {};
}

/**
 * The part of properties without the moment that hucre 1.0.0 takes for the last change: who knows of one gives it, and a
 * book saved twice is the same twice.
 */
export function withoutSavingMoment(coreXml: string, { properties }: WorkbookData): string {
  return properties["modified"] === undefined
    ? coreXml.replace(/<dcterms:modified\b[\s\S]*?<\/dcterms:modified>/, "")
    : coreXml;
}

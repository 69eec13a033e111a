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
  const { created, ...rest } = properties;
  const standard = new Set<string>(STANDARD);
  const createdAt = created === undefined ? undefined : new Date(created);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name]) => standard.has(name))),
    ...(createdAt && !Number.isNaN(createdAt.getTime()) && { created: createdAt }),
    custom: {
      ...Object.fromEntries(Object.entries(rest).filter(([name]) => !standard.has(name))),
      ...settingProperties(settings),
    },
  };
}

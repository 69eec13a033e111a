import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import conditionalFormattingES from "@univerjs/preset-sheets-conditional-formatting/locales/es-ES";
import coreES from "@univerjs/preset-sheets-core/locales/es-ES";
import dataValidationES from "@univerjs/preset-sheets-data-validation/locales/es-ES";
import filterES from "@univerjs/preset-sheets-filter/locales/es-ES";
import sortES from "@univerjs/preset-sheets-sort/locales/es-ES";
import tableES from "@univerjs/preset-sheets-table/locales/es-ES";
import { GRID_TEXTS, USTED } from "../../grid-texts";

const UNIVERS = mergeLocales(coreES, dataValidationES, conditionalFormattingES, tableES, filterES, sortES);

/**
 * All that the grid says: Univer's Spanish, said to «usted», and what it lacks, which would show as
 * «sheets-ui.merge.confirm.warning».
 */
export const SPANISH: ILanguagePack = Object.entries(GRID_TEXTS).reduce(
  (texts, [key, text]) => withText(texts, key.split("."), text),
  politely(UNIVERS),
);

function politely(texts: ILanguagePack): ILanguagePack {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, polite(text)]));
}

function polite(text: ILanguagePack[string]): ILanguagePack[string] {
  if (typeof text === "string")
    return USTED.reduce((said, [tuteo, usted]) => said.replace(tuteo, usted), text);
  return typeof text === "object" && !Array.isArray(text) ? politely(text) : text;
}

function withText(
  texts: ILanguagePack,
  [key = "", ...deeper]: readonly string[],
  text: string,
): ILanguagePack {
  if (deeper.length === 0) return { ...texts, [key]: text };
  const below = texts[key];
  return {
    ...texts,
    [key]: withText(typeof below === "object" ? (below as ILanguagePack) : {}, deeper, text),
  };
}

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type ILanguagePack, mergeLocales } from "@univerjs/core";
import conditionalFormattingEN from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import coreEN from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidationEN from "@univerjs/preset-sheets-data-validation/locales/en-US";
import filterEN from "@univerjs/preset-sheets-filter/locales/en-US";
import sortEN from "@univerjs/preset-sheets-sort/locales/en-US";
import tableEN from "@univerjs/preset-sheets-table/locales/en-US";
import { GRID_TEXTS } from "../../grid-texts";
import { SPANISH } from "./spanish-locale";

const UNIVER = "node_modules/@univerjs";
/** Names that the program gives to what it asks the locale for: `t("sheets-ui.info.copy")`, and what a function's parameters are. */
const ASKED = /\.t\("([^"]+)"|"(sheets-formula\.functionList\.[\w.]+\.functionParameter\.[\w.]+)"/g;

const textOf = (key: string) =>
  key
    .split(".")
    .reduce<unknown>(
      (texts, part) =>
        typeof texts === "object" && texts ? (texts as Record<string, unknown>)[part] : undefined,
      SPANISH,
    );

test("every text that the grid asks for by name is there in Spanish", () => {
  const programs = readdirSync(UNIVER).flatMap((name) => {
    try {
      return [readFileSync(join(UNIVER, name, "lib/es/index.js"), "utf8")];
    } catch {
      return [];
    }
  });
  const keys = programs.flatMap((program) =>
    [...program.matchAll(ASKED)].map((found) => found[1] ?? found[2]!),
  );
  expect(keys.length).toBeGreaterThan(2000);
  expect([...new Set(keys)].filter((key) => typeof textOf(key) !== "string")).toEqual([]);
});

test("what it lacked stands among what it had", () => {
  expect(textOf("sheets-ui.merge.confirm.warning")).toBe(GRID_TEXTS["sheets-ui.merge.confirm.warning"]);
  expect(textOf("sheets-ui.button.cancel")).toBe("Cancelar");
});

/** Every text of a language, by its key. */
function textsOf(pack: ILanguagePack, above = ""): [key: string, text: string][] {
  return Object.entries(pack).flatMap(([key, text]): [string, string][] =>
    typeof text === "string"
      ? [[above + key, text]]
      : typeof text === "object"
        ? textsOf(text as ILanguagePack, `${above}${key}.`)
        : [],
  );
}

test("no sentence is left in English", () => {
  const english = new Map(
    textsOf(mergeLocales(coreEN, dataValidationEN, conditionalFormattingEN, tableEN, filterEN, sortEN)),
  );
  const left = textsOf(SPANISH).filter(([key, text]) => / [^ ]/.test(text) && english.get(key) === text);
  // Names are the same in both.
  expect(left.filter(([key]) => !key.startsWith("ui.fontFamily"))).toEqual([]);
});

/** Words with which the grid's Spanish speaks to «tú»; in the help of functions they are third persons («Crea un hipervínculo»). */
const TUTEO =
  /(?<!\p{L})(tú|tus?|ti|estás|puedes|tienes|quieres|debes|has|eres|usa|introduce|contacta|selecciona|revisa|permite|mantén|crea|confirma|pega|elige|escribe|ajusta|comparte|necesitas)(?!\p{L})/iu;

test("nobody is called «tú»", () => {
  const said = textsOf(SPANISH).filter(([key]) => !key.startsWith("sheets-formula.functionList"));
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter(([, text]) => TUTEO.test(text))).toEqual([]);
});

test.each([
  ["sheets-filter-ui.panel.search-placeholder", "Separe con espacios las palabras clave"],
  ["sheets-table-ui.columnMenu.insert-left", "Insertar una columna a la izquierda"],
  ["data-validation.validFail.value", "Escriba un valor"],
  ["sheets-ui.sheetConfig.confirmDelete", "¿Seguro que desea eliminar?"],
  ["sheets-ui.rightClick.deleteAllRowsAlert", "No es posible eliminar todas las filas de la hoja"],
  ["design.Calendar.months.0", "Enero"],
  ["design.Confirm.cancel", "Cancelar"],
])("%s: «%s»", (key, text) => expect(textOf(key)).toBe(text));

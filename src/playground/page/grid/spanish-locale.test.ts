import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { GRID_TEXTS } from "../../texts";
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

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "./plan";
import { workbookFromPlan } from "./workbook-from-plan";

const open = (id: string) =>
  workbookFromPlan(JSON.parse(readFileSync(join(__dirname, "plans", `${id}.json`), "utf8")) as Plan);

describe("workbookFromPlan", () => {
  it.each([
    ["alvarado", ["Plan de acción", "Marco de acción"]],
    ["gonzalez", ["Plan de acción", "Fases", "Marco de acción"]],
    ["pore", ["Plan de acción", "Matriz", "Fases", "Marco de acción"]],
  ])("%s opens with the sheets of its document", (id, names) => {
    expect(open(id).sheets.map((sheet) => sheet.name)).toEqual(names);
  });

  it("puts the headings under the title block, frozen, and leaves continuations blank", () => {
    const sheet = open("alvarado").sheets[0]!;
    const header = sheet.frozen!.rows - 1;
    expect(sheet.cells.get(`${header},0`)?.value).toBe("Acción");
    expect(sheet.cells.get(`${header + 2},0`)?.value).toBeNull();
    expect(sheet.cells.get(`${header + 2},3`)?.value).toBe("4 veces al mes y 100%");
  });

  it("gives a row the height of its longest cell, never more than Excel takes", () => {
    const heights = [...open("pore").sheets[0]!.rows.values()].map((row) => row.height ?? 0);
    expect(Math.max(...heights)).toBeGreaterThan(60);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });
});

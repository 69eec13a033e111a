import { readFileSync } from "node:fs";
import { join } from "node:path";
import { logicalRows, type Plan } from "./plan";

const read = (id: string): Plan =>
  JSON.parse(readFileSync(join(__dirname, "plans", `${id}.json`), "utf8")) as Plan;

describe("the plans", () => {
  it.each([
    ["alvarado", 22, 6],
    ["cajamarca", 22, 7],
    ["el-contadero", 7, 7],
    ["gonzalez", 6, 6],
    ["pore", 7, 7],
  ])("%s has %i rows of %i acciones, each with its acción", (id, rows, acciones) => {
    const all = logicalRows(read(id));
    expect(all).toHaveLength(rows);
    expect(new Set(all.map((row) => row[0])).size).toBe(acciones);
    expect(all.every((row) => row.length === 8 && row[0] !== "")).toBe(true);
  });

  it("repeats only what the document merges: an indicator that is blank stays blank", () => {
    const row = logicalRows(read("cajamarca")).find((cells) => cells[4]?.startsWith("Aprovechar las herram"));
    expect(row?.slice(2, 4)).toEqual(["", ""]);
    expect(row?.[0]).toMatch(/^Identificación de tramites/);
  });

  it("has the matriz of Pore", () => {
    const matriz = read("pore").matriz;
    expect(matriz?.encabezados[3]).toBe("PORCENTAJE DE CUMPLIMIENTO");
    expect(matriz?.filas).toHaveLength(3);
  });
});

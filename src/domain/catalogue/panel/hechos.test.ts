import { hechos } from "./hechos";

const NINGUNA = { metas: [], responsables: [], plazos: [], gone: [] };

describe("what was done says what is left to do", () => {
  it.each([
    [
      "a committee that nobody wrote",
      hechos.firmasInserted({ sheets: ["Firmas"], rows: 0 }),
      /lista del comité/,
    ],
    [
      "metas that are not those of the marco",
      hechos.matrizCompleted({
        sheets: ["Matriz"],
        rows: 2,
        differences: { ...NINGUNA, metas: ["1.1", "2.3"] },
      }),
      /^Se agregaron 2.filas .* No coincide con el marco la meta de 1\.1 y 2\.3\. Nada de eso se cambió/,
    ],
    [
      "rows that the marco no longer has, as many as can be read",
      hechos.matrizCompleted({
        sheets: ["Matriz"],
        rows: 0,
        differences: { ...NINGUNA, gone: ["1", "2", "3", "4", "5", "6", "7"] },
      }),
      /ya tiene todas las filas .* Ya no están en él 1, 2, 3, 4, 5 y 2 más\./,
    ],
  ])("%s", (_, sentence, expected) => expect(sentence).toMatch(expected));

  it("says no more where nothing is", () => {
    expect(hechos.firmasInserted({ sheets: ["Firmas"], rows: 3 })).toBe(
      "Se insertó la hoja de firmas en «Firmas».",
    );
    expect(hechos.matrizCompleted({ sheets: ["Matriz"], rows: 0, differences: NINGUNA })).toBe(
      "«Matriz» ya tiene todas las filas del marco operativo.",
    );
  });
});

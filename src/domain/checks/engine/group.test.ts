import { describeGroup } from "../../catalogue/observaciones";
import { CheckId, checkWorkbook, groupObservations } from "..";
import { good, readingOf } from "../testing/tables";

const RULES: ReadonlySet<CheckId> = new Set<CheckId>(["obligatorio", "cumplido-sin-evidencia"]);

describe("grouping", () => {
  it("makes identical gaps one group, the gravest first", () => {
    const rows = [
      { ...good, avance: 10 },
      ...["1.2", "1.3", "1.4"].map((codigo) => ({ ...good, codigo, meta: "" })),
    ];
    const found = checkWorkbook(readingOf(rows)).filter(({ rule }) => RULES.has(rule));
    const groups = groupObservations(found);
    expect(groups.map(({ rule, severity, observations }) => [rule, severity, observations.length])).toEqual([
      ["obligatorio", "error", 3],
      ["cumplido-sin-evidencia", "sugerencia", 1],
    ]);
    expect(describeGroup(groups[0]!)).toEqual({
      title: "Meta en blanco",
      place: "columna Meta (C), filas 3, 4 y 5",
      sentence: "A 3 filas les falta lo que va en Meta.".replace("3 filas", "3\u00a0filas"),
      nextStep: "Escriba lo que va en Meta; si la fila sobra, bórrela.",
    });
    expect(describeGroup(groups[1]!).place).toMatch(/^[A-Z]+2, columna Evidencia$/);
  });
});

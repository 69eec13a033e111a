import { CheckId } from "../../registry";
import { foundBy, matrizOf } from "../../testing/found-by";
import { MatrizCells, good } from "../../testing/tables";

const other: MatrizCells = { ...good, codigo: "1.2", indicador: "Otro" };

it.each<[CheckId, string, MatrizCells[], string[]]>([
  [
    "pesos-no-suman",
    "weights that make 90",
    [
      { ...good, peso: 50 },
      { ...other, peso: 40 },
    ],
    ["Peso · 2"],
  ],
  ["pesos-no-suman", "a single weight of 120", [{ ...good, peso: 120 }], ["Peso · 2"]],
  [
    "pesos-no-suman",
    "weights in thirds",
    [
      { ...good, peso: 33.33 },
      { ...other, peso: 66.67 },
    ],
    [],
  ],
  ["peso-en-blanco", "a blank weight", [{ ...good, peso: 100 }, other], ["Peso · 3"]],
])("%s: %s", (rule, _, rows, expected) => expect(foundBy(rule, matrizOf(rows))).toEqual(expected));

import { readWorkbook } from "../../../reading";
import { CheckId } from "../../registry";
import { foundBy } from "../../testing/found-by";
import { MatrizCells, marcoSheet, matrizSheet, parametros } from "../../testing/tables";

const marco = [
  { accion: "A", indicador: "i", meta: "10 puntos" },
  { accion: "A", indicador: "j", meta: "1" },
  { accion: "B", indicador: "k", meta: "1" },
  { accion: "B", indicador: "l", meta: "1" },
];
const RULES: readonly CheckId[] = [
  "accion-sin-fila",
  "indicador-sin-fila",
  "fila-sin-marco",
  "meta-borrada",
  "meta-distinta",
];

function compare(rows: readonly MatrizCells[]) {
  const reading = readWorkbook([marcoSheet(marco), matrizSheet(rows)], { parametros });
  return RULES.flatMap((rule) => foundBy(rule, reading).map((place) => `${rule} · ${place}`));
}

describe("the marco against the matriz", () => {
  it.each<[string, MatrizCells[], string[]]>([
    ["the same", marco, []],
    [
      "written a little otherwise, in another order",
      [...marco].reverse().map((row) => ({ ...row, indicador: ` ${row.indicador.toUpperCase()}.` })),
      [],
    ],
    [
      "without an indicator and without an acción",
      [marco[0]!],
      ["accion-sin-fila · Acción · 4", "indicador-sin-fila · Indicadores de gestión · 3"],
    ],
    [
      "with a row of its own",
      [...marco, { accion: "A", indicador: "z", meta: "1" }],
      ["fila-sin-marco · Indicador de gestión · 6"],
    ],
    [
      "with another meta",
      [{ ...marco[0]!, meta: "5 puntos" }, ...marco.slice(1)],
      ["meta-distinta · Meta · 2"],
    ],
    ["with «-» as meta", [{ ...marco[0]!, meta: "-" }, ...marco.slice(1)], ["meta-borrada · Meta · 2"]],
  ])("%s", (_, rows, expected) => expect(compare(rows)).toEqual(expected));
});

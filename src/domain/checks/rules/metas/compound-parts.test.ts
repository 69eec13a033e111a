import { readWorkbook } from "../../../reading";
import { checkWorkbook } from "../..";
import { MatrizCells, marcoSheet, matrizSheet, parametros } from "../../testing/tables";

const accion = "A";
const indicador = "Frecuencia de entrega y porcentaje de canales";
const meta = "4 veces al mes y 100%";

const compare = (rows: readonly MatrizCells[]) =>
  checkWorkbook(readWorkbook([marcoSheet([{ accion, indicador, meta }]), matrizSheet(rows)], { parametros }))
    .filter(({ rule }) => ["indicador-sin-fila", "fila-sin-marco", "meta-distinta"].includes(rule))
    .map(({ rule, place }) => `${rule} · ${place.sheet} · ${place.row}`);

it.each<[string, MatrizCells[], string[]]>([
  ["whole", [{ indicador, meta }], []],
  [
    "in two",
    [
      { indicador: "Frecuencia de entrega", meta: "4 veces al mes" },
      { indicador: "Porcentaje de canales", meta: "100%" },
    ],
    [],
  ],
  [
    "its metas in two",
    [
      { indicador, meta: "4 veces al mes" },
      { indicador, meta: "100%" },
    ],
    [],
  ],
  [
    "in two, and one of them changed",
    [
      { indicador: "Frecuencia de entrega", meta: "4 veces al mes" },
      { indicador: "porcentaje de canales", meta: "80%" },
    ],
    ["fila-sin-marco · Matriz · 3"],
  ],
  ["with another meta", [{ indicador, meta: "4 veces" }], ["meta-distinta · Matriz · 2"]],
])("a compound row of the marco is followed up %s", (_, rows, expected) => {
  expect(compare(rows.map((row) => ({ accion, ...row })))).toEqual(expected);
});

import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { programacionDe } from "./programacion";

const points = (...programados: readonly CellValue[]) =>
  programados.map((programado, index) => ({ end: serialDate(2024 + index, 12, 31), programado }));
const valores = (read: ReturnType<typeof programacionDe>) =>
  "puntos" in read ? read.puntos.map(({ valor }) => valor) : [];

test.each<[string, readonly CellValue[], number | undefined, string, readonly number[]]>([
  ["a period's each", [2, 3, 5], 10, "sumada", [2, 5, 10]],
  ["a period's each, one blank", [2, "", 8], 10, "sumada", [2, 10]],
  ["a period's each, with decimals", [0.1, 0.2], 0.3, "sumada", [0.1, 0.1 + 0.2]],
  ["running up", [2, 5, 10], 10, "copiada", [2, 5, 10]],
  ["a level to hold", [884, 884, 884], 884, "copiada", [884, 884, 884]],
  ["written as texts", ["1.000", "2.500"], 3500, "sumada", [1000, 3500]],
  ["neither", [2, 3], 10, "preguntar", []],
  ["without a meta in figures", [2, 3], undefined, "preguntar", []],
  ["nothing said", ["", "-"], 10, "ninguna", []],
])("%s", (_, programados, cantidad, como, expected) => {
  const read = programacionDe(points(...programados), cantidad);
  expect(read.como).toBe(como);
  expect(valores(read)).toEqual(expected);
});

test("without the year of its periods they are no points yet", () => {
  expect(programacionDe([{ end: null, programado: 10 }], 10)).toEqual({ como: "sin fechas" });
});

import { isoDate } from "../../../base/date";
import { organize } from "..";
import { sheet } from "../testing/variations";
import { periodOf } from "./period";
import { seriesIn } from "./series";

test.each([
  ["Meta 2024", "programado", 2024, 12],
  ["AVANCE META 2024", "ejecutado", 2024, 12],
  ["% cumplimiento 2024", "porcentaje", 2024, 12],
  ["T1 planeado", "programado", null, 3],
  ["Trimestre I · Ejecutado", "ejecutado", null, 3],
  ["Programado 2.º trimestre 2025", "programado", 2025, 6],
  ["III trim. ejecutado", "ejecutado", null, 9],
  ["Segundo semestre · Programado", "programado", null, 12],
  ["2025 · Marzo · Logrado", "ejecutado", 2025, 3],
])("«%s» is of a period", (heading, role, year, months) => {
  expect(periodOf(heading)).toEqual({ role, year, months });
});

test.each([
  "Meta",
  "Meta cuatrienio",
  "Avance acumulado 2024 y 2025",
  "2024",
  "Valor 2024",
  "Total ejecutado 2024",
])("«%s» is of none", (heading) => expect(periodOf(heading)).toBeUndefined());

const inShort = (headings: readonly string[], about?: readonly string[]) =>
  seriesIn(headings, about).map(({ end, programado, ejecutado }) => [
    end === null ? null : isoDate(end),
    programado,
    ejecutado,
  ]);

test("pairs of columns in the order of their ends, whatever theirs", () => {
  expect(
    inShort(["Acción", "Ejecutado 2025", "Programado 2025", "Programado 2024", "Ejecutado 2024", "% 2024"]),
  ).toEqual([
    ["2024-12-31", 3, 4],
    ["2025-12-31", 2, 1],
  ]);
});

test("the year that the headings do not say may stand above the table", () => {
  const headings = ["T1 planeado", "T1 ejecutado", "T2 planeado", "T2 ejecutado"];
  expect(inShort(headings, ["PLAN DE ACCIÓN 2024"]).map(([end]) => end)).toEqual([
    "2024-03-31",
    "2024-06-30",
  ]);
  expect(inShort(headings, ["Plan 2024-2027"]).map(([end]) => end)).toEqual([null, null]);
});

test("one period alone is a column, not a series", () => {
  expect(seriesIn(["Meta 2024", "Avance 2024"])).toEqual([]);
});

describe("in a table", () => {
  const HEADINGS = [
    "Programa",
    "Indicador",
    "Meta cuatrienio",
    "Meta 2024",
    "Avance 2024",
    "Meta 2025",
    "Avance 2025",
    "Meta 2026",
    "Avance 2026",
  ];
  const rows = [
    ["Vías", "Kilómetros", 12, 2, 1, 4, 3, 6, ""],
    ["Agua", "Viviendas", 90, 30, 30, 30, "", 30, 0],
  ];
  const found = organize(sheet([HEADINGS, ...rows]));

  test("each row has what it says of each period", () => {
    expect(found.rows[0]!.programacion!.map(({ programado, ejecutado }) => [programado, ejecutado])).toEqual([
      [2, 1],
      [4, 3],
      [6, ""],
    ]);
    expect(found.rows[0]!.programacion!.map(({ end }) => isoDate(end!))).toEqual([
      "2024-12-31",
      "2025-12-31",
      "2026-12-31",
    ]);
  });

  test("the last that says what was reached is the avance, asked; those of the past stay by their names", () => {
    expect(found.columns.find(({ key }) => key === "avance")).toMatchObject({
      heading: "Avance 2025",
      doubtful: true,
    });
    expect(found.questions.find(({ about }) => about === "Avance 2025")).toMatchObject({
      guess: "avance",
      sample: ["3"],
      rows: 1,
    });
    expect(found.resultColumns.filter(({ key }) => key === null).map(({ heading }) => heading)).toEqual([
      "Meta 2024",
      "Avance 2024",
      "Meta 2025",
      "Meta 2026",
      "Avance 2026",
    ]);
  });

  test("a column that adds them up goes before", () => {
    const summed = organize(sheet([[...HEADINGS, "Avance acumulado"], ...rows.map((row) => [...row, 4])]));
    expect(summed.columns.find(({ key }) => key === "avance")).toMatchObject({
      heading: "Avance acumulado",
      doubtful: false,
    });
  });

  test("what a person chose goes before", () => {
    const chosen = organize(sheet([HEADINGS, ...rows]), { columns: { 4: "avance" } });
    expect(chosen.columns.filter(({ key }) => key === "avance").map(({ index }) => index)).toEqual([4]);
  });
});

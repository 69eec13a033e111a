import { CellValue } from "../../base/cell";
import { serialDate } from "../../base/date";
import { NUMEROS_DE_PUNTO, PUNTOS, clavePunto } from "../../plan/programacion/numeros";
import { ProgramacionReading } from "../../reading";
import { PuntosDeFila, agregada, nuevaProgramacion } from ".";

const finDe = (year: number) => serialDate(year, 12, 31);
const de = (id: string, ...puntos: readonly (readonly [number, number])[]): PuntosDeFila => ({
  id,
  puntos: puntos.map(([hasta, valor]) => ({ hasta, valor })),
});

describe("a new one", () => {
  it("has a line for each row, and under the dates that any of them says what each says", () => {
    const puntos = [de("B", [finDe(2025), 5], [finDe(2024), 2]), de("A", [finDe(2026), 1])];
    expect(nuevaProgramacion(["A", "B"], puntos, [finDe(2030)])).toEqual({
      fechas: [finDe(2024), finDe(2025), finDe(2026)],
      filas: [
        { id: "A", puntos: ["", "", 1] },
        { id: "B", puntos: [2, 5, ""] },
      ],
    });
  });

  it("begins with the plan's dates where nothing is known", () => {
    expect(nuevaProgramacion(["A"], [], [finDe(2030)])).toEqual({
      fechas: [finDe(2030)],
      filas: [{ id: "A", puntos: [""] }],
    });
  });

  it("is none where there are more dates than columns", () => {
    const many = NUMEROS_DE_PUNTO.map((numero) => [finDe(2000 + numero), 1] as const);
    expect(nuevaProgramacion(["A"], [de("A", ...many)], [])?.fechas).toHaveLength(PUNTOS);
    expect(nuevaProgramacion(["A"], [de("A", ...many, [finDe(2050), 1])], [])).toBeNull();
  });
});

const ID = 30;
const puntos = (...values: readonly CellValue[]) => NUMEROS_DE_PUNTO.map((_, index) => values[index] ?? "");

/** Points in columns 4 to 15, the Id in 30; a row for A in 9, a blank one in 10, the last in 11. */
const there: ProgramacionReading = {
  sheet: "Programación",
  tableName: "Programación",
  headerRow: 8,
  lastRow: 11,
  columns: {
    id: ID,
    debido: 16,
    ...Object.fromEntries(NUMEROS_DE_PUNTO.map((n) => [clavePunto(n), n + 3])),
  },
  headings: Object.fromEntries(NUMEROS_DE_PUNTO.map((n) => [clavePunto(n), `Meta ${n}`])),
  datesRow: 7,
  fechas: puntos(finDe(2024)),
  overDates: puntos(),
  formulas: new Map([[16, "=1"]]),
  rows: [
    { number: 9, id: "A", puntos: puntos(2) },
    { number: 11, id: "Z", puntos: puntos() },
  ],
  blankRows: [10],
};

const written = (said: readonly PuntosDeFila[]) =>
  agregada(there, said)?.cells.map(({ place: { row, column }, before, after }) => [
    row,
    column,
    before,
    after,
  ]);

describe("added to the one that there is", () => {
  it.each<[string, PuntosDeFila, readonly (readonly CellValue[])[]]>([
    ["over what its row said", de("A", [finDe(2024), 3]), [[9, 4, 2, 3]]],
    ["nothing where it says it already", de("A", [finDe(2024), 2]), []],
    [
      "under a new date, in the next column without one",
      de("A", [finDe(2025), 5]),
      [
        [7, 5, "", finDe(2025)],
        [9, 5, "", 5],
      ],
    ],
    [
      "in a blank line, with its Id",
      de("B", [finDe(2024), 1]),
      [
        [10, ID, "", "B"],
        [10, 4, "", 1],
      ],
    ],
  ])("%s", (_, said, expected) => {
    expect(written([said])).toEqual(expected);
  });

  it("shows the column of a new date, which was hidden without one", () => {
    const { columns } = agregada(there, [de("A", [finDe(2025), 5])])!;
    expect(columns).toEqual([
      { place: { sheet: "Programación", row: 8, column: 5, heading: "Meta 2" }, hidden: false },
    ]);
  });

  it("in a new line above the last where no blank one is left, with the formulas of the others", () => {
    const { rows } = agregada(there, [de("B"), de("C", [finDe(2024), 4])])!;
    expect(rows).toEqual([
      {
        sheet: "Programación",
        tableName: "Programación",
        below: 10,
        cells: [
          { column: ID, after: "C", isFormula: false },
          { column: 4, after: 4, isFormula: false },
          { column: 16, after: "=1", isFormula: true },
        ],
      },
    ]);
  });

  it("is none where there is no room for its dates", () => {
    const many = NUMEROS_DE_PUNTO.map((numero) => [finDe(2024 + numero), 1] as const);
    expect(agregada(there, [de("A", ...many)])).toBeNull();
  });
});

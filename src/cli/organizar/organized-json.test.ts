import { organize, readPastedText } from "../../domain/reading/organize";
import { CellData, SheetData } from "../../xlsx";
import { organizedAsJson } from "./organized-json";
import { rawSheet } from "./raw-sheet";

test("rows by their keys, the other headings apart", () => {
  const source = readPastedText(
    "Acción\tIndicador\tMeta\tCumplimiento\tNota\nDictar talleres\tTalleres\t13,5\t80 %\tx",
  );
  expect(organizedAsJson(organize(source), source)).toMatchObject({
    rows: [
      {
        accion: "Dictar talleres",
        indicador: "Talleres",
        meta: "13,5",
        reportado: "80 %",
        "extra:Nota": "x",
      },
    ],
    extras: ["Nota"],
  });
});

test("what is asked, as a person reads it", () => {
  const source = readPastedText("Acción\tIndicador\tCumplimiento\nDictar talleres\tTalleres\t80 %");
  expect(organizedAsJson(organize(source), source).questions.join()).toContain("«Meta»");
});

test("a sheet's cells come from the first row and column on, with what they show", () => {
  const cells = new Map<string, CellData>([
    ["1,1", { value: 46054, style: { numberFormat: "d.m" } }],
    ["1,2", { value: 0.5, style: { numberFormat: "0%" } }],
    ["2,1", { value: "texto" }],
    ["5,5", { value: null, style: { fill: "#FFFFFF" } }],
  ]);
  const { cells: values, texts } = rawSheet({
    name: "Hoja",
    cells,
    merges: [] as const,
  } as unknown as SheetData);
  expect(values).toEqual([
    ["", "", ""],
    ["", 46054, 0.5],
    ["", "texto", ""],
  ]);
  expect(texts?.[1]).toEqual(["", "1.2", "50%"]);
});

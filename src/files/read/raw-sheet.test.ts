import { CellData, SheetData } from "../../xlsx";
import { rawSheet } from "./raw-sheet";

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

import { sheet, workbook } from "../../../xlsx/testing/sample";
import type { CellData } from "../../../xlsx/workbook-data";
import { Assembly, piecesOf } from "./pieces";

const cells = (count: number) =>
  new Map(Array.from({ length: count }, (_, row): [string, CellData] => [`${row},0`, { value: row }]));

test.each([[[0]], [[3]], [[4_000]], [[9_001, 0, 5]]])(
  "a workbook of %j cells comes out as it went in",
  (counts) => {
    const book = workbook({
      sheets: counts.map((count, index) => sheet({ name: `Hoja${index}`, cells: cells(count) })),
    });
    const assembly = new Assembly();
    const pieces = [...piecesOf(book)];
    expect(
      Math.max(...pieces.map((piece) => (piece.kind === "cells" ? piece.cells.length : 0))),
    ).toBeLessThanOrEqual(4_000);
    expect(pieces.map((piece) => assembly.add(piece)).at(-1)).toEqual(book);
  },
);

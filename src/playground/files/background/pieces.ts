import type { CellData, WorkbookData } from "../../../xlsx/workbook-data";

/** A workbook on its way between the page and what works behind it: small enough that neither stands still to read it. */
export type Piece =
  | { readonly kind: "book"; readonly book: WorkbookData }
  | {
      readonly kind: "cells";
      readonly sheet: number;
      readonly cells: readonly (readonly [string, CellData])[];
    }
  | { readonly kind: "end" };

const CELLS_AT_ONCE = 4_000;

/** First the workbook without its cells, then these, then that there are no more. */
export function* piecesOf(book: WorkbookData): Generator<Piece> {
  yield {
    kind: "book",
    book: { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, cells: new Map() })) },
  };
  for (const [sheet, { cells }] of book.sheets.entries()) {
    let piece: [string, CellData][] = [];
    for (const cell of cells) {
      piece.push(cell);
      if (piece.length < CELLS_AT_ONCE) continue;
      yield { kind: "cells", sheet, cells: piece };
      piece = [];
    }
    if (piece.length > 0) yield { kind: "cells", sheet, cells: piece };
  }
  yield { kind: "end" };
}

/** Puts the pieces together again, in the order in which they come. */
export class Assembly {
  private book: WorkbookData | undefined;
  private readonly cells: Map<string, CellData>[] = [];

  /** @returns the workbook once it is whole */
  add(piece: Piece): WorkbookData | undefined {
    if (piece.kind === "book") this.book = piece.book;
    else if (piece.kind === "end") return this.whole();
    else {
      const cells = (this.cells[piece.sheet] ??= new Map());
      for (const [place, cell] of piece.cells) cells.set(place, cell);
    }
    return undefined;
  }

  private whole(): WorkbookData | undefined {
    const { book, cells } = this;
    return (
      book && {
        ...book,
        sheets: book.sheets.map((sheet, index) => ({ ...sheet, cells: cells[index] ?? new Map() })),
      }
    );
  }
}

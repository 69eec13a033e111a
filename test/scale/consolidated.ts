import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { seguimatriz } from "../cli/command-line";
import { entityBooks } from "./books";
import { Totals, duckdbTotals, ownTotals } from "./totals";

const PARTS = 4;

export interface Consolidated {
  readonly folder: string;
  readonly codes: readonly number[];
  readonly own: Totals;
  readonly duckdb: Totals;
}

/** Writes the workbooks of so many entities, consolidates them in four processes, and adds them up in two ways. */
export async function consolidatedInParts(entities: number): Promise<Consolidated> {
  const root = mkdtempSync(path.join(tmpdir(), "seguimatriz-"));
  const [books, folder] = [path.join(root, "libros"), path.join(root, "datos")];
  mkdirSync(books);
  const bookOf = await entityBooks();
  for (let entity = 0; entity < entities; entity++)
    writeFileSync(path.join(books, `${entity}.xlsx`), bookOf(entity));
  const ended = await Promise.all(
    Array.from({ length: PARTS }, (_, index) =>
      seguimatriz(
        "consolidar",
        books,
        "--salida",
        folder,
        "--parte",
        `${index + 1}/${PARTS}`,
        "--procesos",
        "1",
      ),
    ),
  );
  return {
    folder,
    codes: ended.map(({ code }) => code),
    own: ownTotals(entities),
    duckdb: await duckdbTotals(folder),
  };
}

/** The largest difference between the plan's figures of two ways; Infinity where they are not of the same plans. */
export function largestDifference(one: Totals, other: Totals): number {
  if (one.byCode.size !== other.byCode.size) return Infinity;
  return Math.max(
    ...[...one.byCode].map(([code, figure]) => Math.abs(figure - (other.byCode.get(code) ?? Infinity))),
  );
}

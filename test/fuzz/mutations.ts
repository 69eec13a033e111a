import { readBook, writeBook } from "../../src/files";
import { bookSheets } from "../../src/sheets/book";
import { XlsxError } from "../../src/xlsx";
import { entityPlan } from "../scale/books";

/** What a file whose bytes were changed came to. */
export interface Tally {
  readonly same: number;
  readonly refused: number;
  /** Neither read as it was nor refused: which mutation, and what happened. */
  readonly wrong: readonly string[];
  readonly slowest: number;
}

const ROWS = 8;
const MOST_BYTES = 6;

/** The same numbers for the same seed: a mutation that is found can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Some bytes changed, or the file cut, doubled inside or shortened in its middle. */
function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed * 2_654_435_761);
  const at = random(bytes.length);
  const length = random(200);
  switch (random(10)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    case 2:
      return new Uint8Array([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    default: {
      const changed = bytes.slice();
      for (let count = 1 + random(MOST_BYTES); count > 0; count--)
        changed[random(bytes.length)] = random(256);
      return changed;
    }
  }
}

/** What people wrote in a workbook, as it was read. */
function rowsIn(bytes: Uint8Array): string {
  const { matrices, parametros } = readBook(bytes).reading;
  return JSON.stringify([parametros, matrices.map(({ rows }) => rows.map(({ values }) => values))]);
}

/** Reads so many mutations of a valid workbook: each must give the same rows, or be refused for a reason that has a sentence. */
export async function readMutations(count: number): Promise<Tally> {
  const { parametros, rows } = entityPlan(1);
  const bytes = await writeBook(bookSheets({ parametros, matriz: { rows: rows.slice(0, ROWS) } }));
  const right = rowsIn(bytes);
  let [same, refused, slowest] = [0, 0, 0];
  const wrong: string[] = [];
  for (let seed = 1; seed <= count; seed++) {
    const start = performance.now();
    try {
      if (rowsIn(mutated(bytes, seed)) === right) same++;
      else wrong.push(`${seed}: other rows`);
    } catch (error) {
      if (error instanceof XlsxError) refused++;
      else wrong.push(`${seed}: ${String(error)}`);
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return { same, refused, wrong, slowest };
}

import { rmSync } from "node:fs";
import path from "node:path";
import { print } from "../bench/print";
import { consolidatedInParts, largestDifference } from "./consolidated";

/** Colombia's municipalities. */
const ENTITIES = 1_103;
const MINUTES = 20;

test(
  "the country's plans, in four processes, add up in DuckDB to our own totals",
  async () => {
    const { folder, codes, own, duckdb } = await consolidatedInParts(ENTITIES);
    const difference = largestDifference(own, duckdb);
    rmSync(path.dirname(folder), { recursive: true, force: true });
    print([
      ["entidades", "filas", "con cifra", "mayor diferencia"],
      [String(duckdb.byCode.size), String(duckdb.rows), String(duckdb.figures), String(difference)],
    ]);
    expect(codes).toEqual([0, 0, 0, 0]);
    expect([duckdb.rows, duckdb.figures]).toEqual([own.rows, own.figures]);
    expect(difference).toBeLessThan(1e-9);
  },
  MINUTES * 60_000,
);

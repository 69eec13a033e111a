import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { queried } from "../scale/totals";
import { Consolidated, consolidatedInParts, largestDifference } from "../scale/consolidated";

/** A sample of the country's 1,103, which `npm run test:scale` consolidates. */
const ENTITIES = 40;

describe("workbooks consolidated in four processes", () => {
  let done: Consolidated;
  beforeAll(async () => {
    done = await consolidatedInParts(ENTITIES);
  });
  afterAll(() => rmSync(path.dirname(done.folder), { recursive: true, force: true }));

  it("end well, each with its part of one dataset", () => {
    expect(done.codes).toEqual([0, 0, 0, 0]);
    expect(readdirSync(path.join(done.folder, "corte=2008-12-31")).sort()).toEqual(
      [1, 2, 3, 4].flatMap((part) => [`seguimiento-${part}-de-4.csv`, `seguimiento-${part}-de-4.parquet`]),
    );
  });

  it("add up in another program to what our own code gives for what was written", () => {
    const { own, duckdb } = done;
    expect([duckdb.rows, duckdb.figures]).toEqual([own.rows, own.figures]);
    expect(largestDifference(own, duckdb)).toBeLessThan(1e-9);
  });

  it.each(["docs/escala.md", "LEAME.txt"])("are read by the queries of %s", async (document) => {
    const text = readFileSync(document.endsWith(".md") ? document : path.join(done.folder, document), "utf8");
    const queries = text.match(/SELECT[^;]*read_parquet[^;]*/g) ?? [];
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) {
      const here = query.replace(/'(?:DATOS\/)?\*\//, `'${done.folder}/*/`);
      expect((await queried(here)).length).toBeGreaterThan(0);
    }
  });

  it("are described by a data package that names every CSV", () => {
    const { resources } = JSON.parse(
      readFileSync(path.join(done.folder, "datapackage-2-de-4.json"), "utf8"),
    ) as {
      resources: { path: string[] }[];
    };
    expect(resources.flatMap((each) => each.path)).toEqual([
      "corte=2008-12-31/seguimiento-2-de-4.csv",
      "entidades-2-de-4.csv",
      "archivos-2-de-4.csv",
    ]);
  });
});

import { execFileSync } from "node:child_process";

/** In a process of its own, as it runs: where tests run, memory and globals are others. */
test("the country's plans read and computed, beside exceljs and beside what nobody can do without", () => {
  const script = ["--import", "./scripts/typescript.mjs", "test/bench/consolidate.ts"];
  const out = execFileSync("node", script, { encoding: "utf8" });
  process.stdout.write(out);
  expect(out).toContain("exceljs");
}, 1_800_000);

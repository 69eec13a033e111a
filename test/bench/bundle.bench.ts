import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { BUILT_PAGES, buildPages } from "../browser/build";
import { print } from "./print";

jest.setTimeout(600_000);

/** The pane may weigh this many times what the smallest pane of Fluent does. */
const LIMIT = 1.6;

const kilobytes = (file: string) => gzipSync(fs.readFileSync(file), { level: 9 }).length / 1000;

/** The smallest pane: Fluent's provider, a button and a field, built as ours is. */
function baseline(): number {
  const out = path.resolve("build/baseline");
  const webpack = "node_modules/webpack/bin/webpack.js";
  execFileSync(process.execPath, [
    webpack,
    "--config",
    "test/bench/baseline.webpack.js",
    "--output-path",
    out,
  ]);
  return kilobytes(path.join(out, "main.js"));
}

test("the pane's first view against the smallest pane", () => {
  buildPages();
  const scripts = fs.readdirSync(BUILT_PAGES).filter((file) => file.endsWith(".js"));
  const weights = scripts.map((file) => [file, kilobytes(path.join(BUILT_PAGES, file))] as const);
  const first = weights.find(([file]) => file.startsWith("taskpane."))![1];
  const smallest = baseline();
  print([
    ["guion", "KB gz"],
    ["panel mínimo de Fluent", smallest.toFixed(1)],
    ["primera vista", `${first.toFixed(1)}  (${(first / smallest).toFixed(2)} veces; límite ${LIMIT})`],
    ...weights
      .filter(([file]) => !file.startsWith("taskpane."))
      .sort((a, b) => b[1] - a[1])
      .map(([file, weight]) => [`después: ${file}`, weight.toFixed(1)]),
  ]);
  expect(first / smallest).toBeLessThan(LIMIT);
});

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** Where the production build that tests and the demo look at stands. */
export const BUILT_PAGES = "build/e2e";

const SOURCES = [
  "src",
  "assets",
  "schemas",
  "manifest.xml",
  "webpack.config.js",
  "swc.config.js",
  "scripts/addin-url.mjs",
  "scripts/licences.mjs",
  "package-lock.json",
];

function* filesIn(place: string): Generator<string> {
  if (!fs.existsSync(place)) return;
  if (fs.statSync(place).isFile()) yield place;
  else for (const name of fs.readdirSync(place).sort()) yield* filesIn(path.join(place, name));
}

/** One text that changes whenever a file that goes into the build does. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((place) => [...filesIn(place)])) {
    if (!/\.test\.tsx?$/.test(file)) hash.update(file).update("\0").update(fs.readFileSync(file));
  }
  return hash.digest("hex");
}

/** Makes the production build, with the playground, unless the last one was made from these same sources. */
export const buildPages = (): void => buildOnce(BUILT_PAGES, "--env", "playground");

/** Builds in a folder, unless what stands there was built from these same sources. */
export function buildOnce(out: string, ...options: readonly string[]): void {
  const stamp = `${out}.stamp`;
  const now = fingerprint();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === now) return;
  fs.rmSync(stamp, { force: true });
  const webpack = "node_modules/webpack/bin/webpack.js";
  // The tests are of this build, whoever's address the shell has in ADDIN_URL.
  const env = { ...process.env, ADDIN_URL: "" };
  execFileSync(process.execPath, [webpack, "--mode", "production", ...options, "--env", `out=${out}`], {
    stdio: "inherit",
    env,
  });
  fs.writeFileSync(stamp, now);
}

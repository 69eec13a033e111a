import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
const FILE = "LICENCIAS.txt";

/** Writes beside a bundle the licences of the packages that it took modules from, by the bundle's own list of them. */
export class Licences {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Licences", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const text = packagesIn(compilation)
          .map(licenceOf)
          .join(`\n${"-".repeat(80)}\n\n`);
        compilation.emitAsset(FILE, new webpack.sources.RawSource(text));
      });
    });
  }
}

/** Folders of the packages, once each. A module of a bundle may be several that were joined into one. */
function packagesIn(compilation) {
  const folders = new Set();
  const look = (module) => {
    const folder = PACKAGE.exec(module.resource ?? "")?.[1];
    if (folder) folders.add(folder);
    for (const inner of module.modules ?? []) look(inner);
  };
  for (const module of compilation.modules) look(module);
  return [...folders].sort();
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text =
    file && existsSync(path.join(folder, file)) ? readFileSync(path.join(folder, file), "utf8") : "";
  return `${name} ${version} (${license})\n\n${text}`.trimEnd() + "\n";
}

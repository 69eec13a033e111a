import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";
import { tsxOptions, typescriptOptions } from "../swc.config.js";

// What our imports leave out, as bundlers do: the extension, or a folder's index.
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

const isFile = (url) => existsSync(url) && statSync(url).isFile();

export function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || !context.parentURL?.startsWith("file:")) return next(specifier, context);
  const found = ENDINGS.map((ending) => new URL(specifier + ending, context.parentURL)).find(isFile);
  if (!found) return next(specifier, context);
  return { url: found.href, format: undefined, shortCircuit: true };
}

export async function load(url, context, next) {
  const extension = /\.(tsx?|json)$/.exec(url)?.[1];
  if (!extension || !url.startsWith("file:") || url.includes("/node_modules/")) return next(url, context);
  const text = await readFile(new URL(url), "utf8");
  if (extension === "json") return { format: "module", source: `export default ${text}`, shortCircuit: true };
  const { code } = await transform(text, {
    ...(extension === "tsx" ? tsxOptions : typescriptOptions),
    filename: fileURLToPath(url),
    module: { type: "es6" },
    sourceMaps: "inline",
    swcrc: false,
  });
  return { format: "module", source: code, shortCircuit: true };
}

import { parseArgs } from "node:util";
import { organizedAsJson } from "./organized-json";
import { readFileTable } from "./read-file";
import { organize } from "../domain/reading/organize";

// npm run --silent organizar -- ARCHIVO [--hoja H] --json

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hoja: { type: "string" }, json: { type: "boolean" } },
});

const [file] = positionals;
if (file === undefined) {
  console.error("Uso: npm run --silent organizar -- ARCHIVO [--hoja HOJA] --json");
  process.exitCode = 2;
} else {
  const source = await readFileTable(file, values.hoja);
  const result = organizedAsJson(organize(source), source);
  console.log(JSON.stringify(result, null, values.json ? undefined : 2));
}

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandLineFolder, runProgram } from "./command-line";

/** What is not ours in the command line; what is added here is looked at first. */
const BUNDLED = ["fflate", "hucre", "hyparquet", "hyparquet-writer", "saxes", "xmlchars"];

const root = mkdtempSync(path.join(tmpdir(), "seguimatriz-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it("the package that is packed runs by npx in an empty folder, and brings nothing else", async () => {
  const [source, empty] = [path.join(root, "paquete"), path.join(root, "vacía")];
  mkdirSync(empty);
  for (const file of ["package.json", "README.md", "LICENSE"]) cpSync(file, path.join(source, file));
  cpSync(commandLineFolder(), path.join(source, "dist/cli"), { recursive: true });
  const packed = await runProgram("npm", ["pack", "--json", "--pack-destination", root], source);
  const [{ filename, files }] = JSON.parse(packed.out) as [{ filename: string; files: { path: string }[] }];
  const places = files.map((file) => file.path.replace(/\/[^/]*$/, ""));
  expect([...new Set(places)].sort()).toEqual(["LICENSE", "README.md", "dist/cli", "package.json"]);
  const tarball = path.join(root, filename);
  const npx = [
    "--yes",
    "--offline",
    "--cache",
    path.join(root, "cache"),
    `--package=${tarball}`,
    "seguimatriz",
  ];
  const { code, out } = await runProgram("npx", [...npx, "--help"], empty);
  expect([code, out]).toEqual([0, expect.stringMatching(/^Uso: seguimatriz ORDEN/)]);
});

it("says the licences of what it is made of", () => {
  const licences = readFileSync(path.join(commandLineFolder(), "LICENCIAS.txt"), "utf8");
  const named = [...licences.matchAll(/^(\S+) \d+\.\d+\.\d+ \((?:MIT|ISC)\)$/gm)].map(([, name]) => name);
  expect(named).toEqual(BUNDLED);
});

it("asks for no package where it is installed", () => {
  const {
    dependencies,
    bin,
    private: kept,
  } = JSON.parse(readFileSync("package.json", "utf8")) as Record<string, unknown>;
  expect({ dependencies, bin, kept }).toEqual({
    dependencies: undefined,
    bin: { seguimatriz: "dist/cli/seguimatriz.mjs" },
    kept: true,
  });
});

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** Office's own objects name each other: a sheet gives its ranges, and a range its sheet. */
const OFFICE_OBJECTS = /^src\/playground\/model\//;

function importsByFile(): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync("src", { recursive: true, encoding: "utf8" });
  const files = new Set(names.filter((name) => /\.tsx?$/.test(name)).map((name) => join("src", name)));
  const found = (path: string) =>
    [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((each) =>
      files.has(each),
    );
  // Types too, which no-cycle of the lint leaves out: who needs a type of another must know that other.
  return new Map(
    [...files].map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
      const near = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
      return [file, near.flatMap(({ fileName }) => found(join(dirname(file), fileName)) ?? [])];
    }),
  );
}

/** A way from a file back to itself, or none. */
function circleFrom(start: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const file of queue) {
    for (const next of imports.get(file) ?? []) {
      if (next === start) {
        const way = [start];
        for (let at = file; at !== start; at = cameFrom.get(at)!) way.unshift(at);
        return [start, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      queue.push(next);
    }
  }
  return [];
}

it("no file needs itself by way of others, not even for a type", () => {
  const imports = importsByFile();
  expect(imports.size).toBeGreaterThan(500);
  const circles = [...imports.keys()]
    .filter((file) => !OFFICE_OBJECTS.test(file))
    .map((file) => circleFrom(file, imports).join(" → "))
    .filter((circle) => circle !== "");
  expect(circles).toEqual([]);
});

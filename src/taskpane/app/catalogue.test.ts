import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { errores, textoDeError } from "../../domain/catalogue/errores";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { hechos } from "../../domain/catalogue/panel/hechos";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { FailureCode, Written } from "../../excel/workbook";

// The compiler holds these two complete: a new code without its line here does not build.
const failures: Record<FailureCode, keyof typeof errores> = {
  "cell-edit": "cell-edit",
  protected: "protected",
  "no-table": "no-table",
  "too-large": "too-large",
  "old-excel": "old-excel",
  "no-host": "no-host",
  "changed-since": "changed-since",
  "changed-meanwhile": "changed-meanwhile",
  "name-taken": "name-taken",
  "no-matriz": "no-matriz",
  "no-marco": "no-marco",
  "too-many-dates": "too-many-dates",
  unknown: "unknown",
};
const writes: Record<Written["what"], (written: Written) => string> = hechos;

const isSentence = (text: string) => expect(text).toMatch(/^[¿«A-ZÁÉÍÓÚ].*[.?)]$/s);

it.each(Object.keys(failures))(
  "failure %s: a sentence and a next step, with and without its detail",
  (code) => {
    const details: readonly Record<string, string | number>[] = [
      {},
      { sheet: "Matriz", name: "Matriz", rows: 3 },
    ];
    for (const detail of details) {
      const { sentence, nextStep } = textoDeError(code, detail);
      isSentence(sentence);
      isSentence(nextStep);
      expect(`${sentence}${nextStep}`).not.toContain("undefined");
    }
  },
);

it("reads a failure that nobody foresaw as unknown", () => {
  expect(textoDeError("other")).toEqual(errores.unknown());
});

it.each(Object.entries(writes))("write %s: one sentence", (what, sentence) => {
  for (const rows of [undefined, 0, 1, 1900]) {
    const text = sentence({ what: what as Written["what"], sheets: ["Una", "Otra"], rows });
    isSentence(text);
    expect(text).not.toContain("undefined");
  }
});

it.each(Object.values(ESTADO))("estado «%s» has its text", (estado) => {
  expect(cumplimiento.estado(estado).toLowerCase()).toBe(estado);
});

it("keeps every sentence in the catalogue: no component says one by itself", () => {
  const root = path.join(__dirname, "..");
  const components = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"),
  );
  expect(components.length).toBeGreaterThan(20);
  const withText = components.filter((file) => {
    const code = readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    // Text between tags, or in a property that people read.
    return (
      /<[a-zA-Z][^<>]*>\s*[A-Za-zÁ-ú¿«][^<>{}=;()]*</.test(code) ||
      /(?:label|title|text|hint|placeholder)="/.test(code)
    );
  });
  expect(withText).toEqual([]);
});

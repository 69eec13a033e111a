import { readMeta } from "../../src/domain/language/meta";
import { seeds } from "../../src/domain/language/meta/testing/seeds";
import * as cases from "../../src/domain/language/meta/testing/cases";
import { readPhrase } from "../../src/domain/language/phrase";
import { print } from "./print";

const METAS = 100_000;

/** Distinct metas: those of the cases, each with other figures and another last word. */
function distinctMetas(): readonly string[] {
  const texts = [...Object.values(cases).flat(), ...seeds].map(([meta]) => meta);
  return Array.from({ length: METAS }, (_, index) => {
    const text = texts[index % texts.length]!;
    return `${text.replace(/\d+/, String(1 + (index % 9973)))} en zona ${index}`;
  });
}

/** The best of some runs, in milliseconds of the processor: what else the machine does is not counted. */
function best(run: () => void): number {
  let least = Infinity;
  for (let time = 0; time < 3; time++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

test("100,000 distinct metas", () => {
  const metas = distinctMetas();
  const least = best(() => metas.forEach((meta) => readMeta(meta)));
  print([
    ["metas distintas", "ms", "µs cada una"],
    [String(new Set(metas).size), least.toFixed(0), ((1000 * least) / METAS).toFixed(1)],
  ]);
});

/** Ten times the text should take about ten times as long, whatever it says. */
test("time by length of the text", () => {
  const pieces = [
    "1 ",
    "4 veces al mes y ",
    "(",
    "% ",
    "de 1 a ",
    "1.",
    "l0o ",
    "al a no ",
    "dos mil y ",
    "m es ",
  ];
  const lines = [["texto", "1.000 (ms)", "10.000", "100.000"]];
  for (const piece of pieces) {
    const times = [1_000, 10_000, 100_000].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return best(() => readPhrase(text)).toFixed(2);
    });
    lines.push([`«${piece}» repetido`, ...times]);
  }
  print(lines);
});

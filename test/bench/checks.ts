import { checks, recheck, startRevision } from "../../src/domain/checks";
import { matrizContext } from "../../src/domain/checks/context";
import { passesOf } from "../../src/domain/checks/passes";
import { matrizSheet, parametros } from "../../src/domain/checks/testing/tables";
import { completarParametros } from "../../src/domain/parametros/completar";
import { semaforoDelPreset } from "../../src/domain/parametros/parametros";
import { readWorkbook } from "../../src/domain/reading";
import { presets } from "../../src/domain/semaforo/presets";
import { matrizRows } from "./matriz-rows";
import { PlainRow, peers } from "./peers";
import { print } from "./print";

const ROWS = 100_000;

/** What other validators can say too: what is required, of what type, from what list and within what limits. */
const COMPARED = new Set([
  "obligatorio",
  "numero-como-texto",
  "porcentaje-como-texto",
  "fecha-como-texto",
  "opcion-desconocida",
  "fuera-de-rango",
  "porcentaje-negativo",
  "escala",
  "avance-ilegible",
]);

const named = { ...semaforoDelPreset(presets[0]), ...parametros };
const given = matrizRows(ROWS);
const reading = readWorkbook([matrizSheet(given)], { parametros: named, hasParametros: true });
const [matriz] = reading.matrices;

const plain = given.map((row): PlainRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
);

/** The best of some runs, in milliseconds of processor: the machine does other things too, and waiting is not working. */
function timed(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const compared = checks.filter(({ id }) => COMPARED.has(id));
const passes = passesOf(compared);

function wrongRows(): number {
  const context = matrizContext(matriz!, completarParametros(named), new Map(), passes);
  const wrong = new Set<number>();
  for (const { matriz: find } of compared) {
    for (const { place } of find?.(context) ?? []) wrong.add(place.row!);
  }
  return wrong.size;
}

/**
 * Required, type and range beside other validators; all the rules; an edit. One run, the same 100,000 rows for all.
 *
 * What each is given is in memory before the clock starts: the others get plain objects without their blanks and say
 * whether a row is wrong; ours get the rows as a workbook is read, every column of them, set apart those that are no row of
 * the plan and make an observación, with its place and what was found, of each mistake. All are compiled beforehand. The
 * figures are of this machine; the ratios, of the code.
 */
async function measure(): Promise<void> {
  const json = JSON.stringify(plain);
  const floor = timed(() => JSON.parse(json));
  const ours = timed(wrongRows);
  const lines: string[][] = [["100.000 filas distintas", "ms de procesador", "veces", "filas mal"]];
  const line = (name: string, ms: number, wrong = "") =>
    lines.push([name, ms.toFixed(0), (ms / ours).toFixed(2), wrong]);
  line("JSON.parse, el piso", floor);
  line("obligatorio, tipo y rango", ours, String(wrongRows()));
  for (const { name, wrongRows: count } of await peers()) {
    let wrong = 0;
    const runs = name === "tableschema" ? 1 : 3;
    line(
      `  lo mismo en ${name}`,
      timed(() => (wrong = count(plain)), runs),
      String(wrong),
    );
    if (wrong !== wrongRows())
      throw new Error(`${name} finds ${wrong} rows wrong: the rules are not the same`);
  }
  line(
    `todas las reglas (${checks.length})`,
    timed(() => startRevision(reading)),
  );

  const before = startRevision(reading);
  const edited = {
    ...reading,
    matrices: [
      {
        ...matriz!,
        rows: matriz!.rows.map((row, index) =>
          index === 5 ? { ...row, values: { ...row.values, avance: 3 } } : row,
        ),
      },
    ],
  };
  line(
    "  tras cambiar un avance",
    timed(() => recheck(before, edited)),
  );
  print(lines);
}

await measure();

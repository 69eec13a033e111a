import { checks, recheck, startRevision } from "../../src/domain/checks";
import { matrizContext } from "../../src/domain/checks/engine/context";
import { passesOf } from "../../src/domain/checks/engine/passes";
import { matrizSheet, parametros } from "../../src/domain/checks/testing/tables";
import { completarParametros } from "../../src/domain/plan/parametros/completar";
import { semaforoDelPreset } from "../../src/domain/plan/parametros/parametros";
import { readWorkbook } from "../../src/domain/reading";
import { WorkbookReading } from "../../src/domain/reading/reading";
import { presets } from "../../src/domain/plan/semaforo/presets";
import { matrizRows } from "./matriz-rows";
import { PlainRow, peers } from "./peers";
import { print } from "./print";

const ROWS = 100_000;
/** The first ones are of code that is still being compiled. */
const RUNS = 7;
/** The plans that the country's municipalities sent, and the rows of one. */
const PLANS = 1_103;
const ROWS_OF_PLAN = 60;
/** The row that is edited. */
const EDITED = 5;

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

/** Rows as Excel's answer gives them: no text of theirs is one that somebody has seen before. */
const answered = <T>(rows: T): T => JSON.parse(JSON.stringify(rows)) as T;

const read = (rows: typeof given) =>
  readWorkbook([matrizSheet(answered(rows))], { parametros: named, hasParametros: true });

/** A reading of which nothing is known yet: what checks work out of one they keep with it. */
const anew = (reading: WorkbookReading): WorkbookReading => ({
  ...reading,
  matrices: reading.matrices.map((matriz) => ({ ...matriz })),
});

const plain = answered(given).map((row): PlainRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== "")),
);

/** The best of some runs, in milliseconds of processor: the machine does other things too, and waiting is not working. */
function timed(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const compared = checks.filter(({ id }) => COMPARED.has(id));
const passes = passesOf(compared);

function wrongRows(reading: WorkbookReading): number {
  const [matriz] = anew(reading).matrices;
  const context = matrizContext(
    matriz!,
    { parametros: completarParametros(named), hasParametros: true, libro: {} },
    new Map(),
    passes,
  );
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
 * the plan and make an observación, with its place and what was found, of each mistake. After an edit the whole workbook
 * has been read again, as the pane does, and no row of it is the one of before. All are compiled beforehand. The figures
 * are of this machine; the ratios, of the code.
 */
async function measure(): Promise<void> {
  const json = JSON.stringify(plain);
  const floor = timed(() => JSON.parse(json));
  const reading = read(given);
  const ours = timed(() => wrongRows(reading));
  const oursWrong = wrongRows(reading);
  const lines: string[][] = [["100.000 filas distintas", "ms de procesador", "veces", "filas mal"]];
  const line = (name: string, ms: number, wrong = "") =>
    lines.push([name, ms.toFixed(0), (ms / ours).toFixed(2), wrong]);
  line("JSON.parse, el piso", floor);
  line("obligatorio, tipo y rango", ours, String(oursWrong));
  for (const { name, wrongRows: count } of await peers()) {
    let wrong = 0;
    line(
      `  lo mismo en ${name}`,
      timed(() => (wrong = count(plain))),
      String(wrong),
    );
    if (wrong !== oursWrong) throw new Error(`${name} finds ${wrong} rows wrong: the rules are not the same`);
  }
  line(
    `todas las reglas (${checks.length})`,
    timed(() => startRevision(anew(reading))),
  );

  const before = startRevision(reading);
  const edited = read(given.map((row, index) => (index === EDITED ? { ...row, avance: 3 } : row)));
  line(
    "  tras cambiar un avance",
    timed(() => recheck(before, anew(edited))),
  );
  print(lines);
  print([
    [`${PLANS.toLocaleString("es-CO")} planes de ${ROWS_OF_PLAN} filas`, "ms de procesador"],
    ofPlans(),
  ]);
}

/** All the rules on many plans, each a workbook of its own: what to compile, or to know of the rows beforehand, costs there. */
function ofPlans(): string[] {
  const plans = Array.from({ length: PLANS }, (_, index) =>
    read(given.slice(index * ROWS_OF_PLAN, (index + 1) * ROWS_OF_PLAN)),
  );
  const ms = timed(() => {
    for (const plan of plans) startRevision(anew(plan));
  });
  return [`todas las reglas (${checks.length})`, ms.toFixed(0)];
}

await measure();

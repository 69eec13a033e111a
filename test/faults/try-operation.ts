import { patience } from "../../src/excel/host/patience";
import type { TestExcel } from "../office/start-excel";
import { Bench } from "./bench";
import { Fault, arm, countActions, faultsOf } from "./fault";
import { Operation } from "./operations";

/** What was found wrong, each with the fault that showed it. */
export interface Tried {
  readonly tries: number;
  readonly wrong: readonly string[];
}

/**
 * Tries an operation under each of its faults. After each the workbook is as before, or as after, or the failure names
 * what was left; and done again, it is done.
 *
 * @param every of the faults, one of how many is tried
 */
export async function tryOperation(excel: TestExcel, operation: Operation, every = 1): Promise<Tried> {
  const bench = new Bench(excel, operation);
  await bench.begin();
  const counting = countActions(excel);
  const first = await bench.run();
  counting.stop();
  if (first.kind === "failed") throw first.failure;
  const after = bench.state();
  const wrong: string[] = [];
  await bench.takeBack(first.written);
  if (bench.state() !== bench.before)
    wrong.push(`taken back, it is not as before: ${difference(bench.before, bench.state())}`);
  const faults = faultsOf(counting.actions).filter((_, index) => index % every === 0);
  for (const [index, fault] of faults.entries()) {
    await bench.begin();
    const found = await tryOnce(bench, fault, after, index % 5 === 0);
    if (found) wrong.push(`${fault.name}: ${found}`);
  }
  return { tries: faults.length, wrong };
}

/** What is wrong after one fault; null where nothing is. */
async function tryOnce(bench: Bench, fault: Fault, after: string, retries: boolean): Promise<string | null> {
  const never = fault.kind.what !== "action" && fault.kind.error === "never";
  const { timeout } = patience;
  if (never) patience.timeout = 300;
  const armed = arm(bench.excel, fault);
  const result = await bench.run();
  armed.disarm();
  patience.timeout = timeout;
  const state = bench.state();
  if (result.kind === "written") {
    await bench.takeBack(result.written);
    return state === after ? null : `done, and not as it is done: ${difference(after, state)}`;
  }
  const { code, detail } = result.failure;
  if (state !== bench.before && state !== after && detail.left === undefined)
    return `half done, and only «${code}» said: ${difference(bench.before, state)}`;
  if (!retries || state !== bench.before) return null;
  const again = await bench.run();
  if (again.kind === "failed") return `tried again, it fails: ${again.failure.code}`;
  const then = bench.state();
  await bench.takeBack(again.written);
  return then === after ? null : `tried again, not as it is done: ${difference(after, then)}`;
}

/** Where two states begin to differ, to read. */
export function difference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `«${around(a)}» / «${around(b)}»`;
}

import type { TestExcel } from "../office/start-excel";
import { type Deed, deedsOn } from "../office/colleague";
import { Bench, Result } from "./bench";
import { Operation } from "./operations";
import { Tried, difference } from "./try-operation";

/** No operation takes more. */
const BATCHES = 3;

/**
 * Has a colleague do each thing that one may do before each batch of an operation, after it was decided upon what was
 * read. Either it is refused, and nothing but theirs was done; or both were, as if one had come wholly after the other.
 *
 * @param every of what they may do, one of how many is tried
 */
export async function crossOperation(excel: TestExcel, operation: Operation, every = 1): Promise<Tried> {
  const bench = new Bench(excel, operation);
  await bench.begin();
  const deeds = deedsOn(operation.crossed(bench.seen, excel)).filter((_, index) => index % every === 0);
  const wrong: string[] = [];
  let tries = 0;
  for (const [name, deed] of deeds) {
    const may = await outcomes(bench, deed);
    for (let batch = 1; batch <= BATCHES; batch++) {
      await bench.anew();
      const meeting = excel.between(batch, deed);
      const result = await bench.run();
      // Where it took fewer batches they come after.
      if (!meeting.happened()) break;
      tries++;
      const found = judge(bench, result, may);
      if (found) wrong.push(`a colleague ${name} before batch ${batch}: ${found}`);
    }
  }
  return { tries, wrong };
}

interface Outcomes {
  readonly theirs: string;
  readonly both: readonly string[];
}

/** What the workbook holds with theirs alone, and with both, one after the other. */
async function outcomes(bench: Bench, deed: Deed): Promise<Outcomes> {
  await bench.anew();
  await bench.excel.byColleague(deed);
  const theirs = bench.cells();
  const both: string[] = [];
  bench.seen = await bench.book.read();
  const after = await bench.run().catch(() => null);
  if (after?.kind === "written") both.push(bench.cells());
  await bench.anew();
  await bench.run();
  await bench.excel.byColleague(deed);
  both.push(bench.cells());
  return { theirs, both };
}

function judge(bench: Bench, result: Result, { theirs, both }: Outcomes): string | null {
  const now = bench.cells();
  if (result.kind === "written")
    return both.includes(now)
      ? null
      : `written, and not as one after the other: ${difference(both.at(-1)!, now)}`;
  if (now === theirs || result.failure.detail.left !== undefined) return null;
  return `refused as «${result.failure.code}», and not as theirs alone: ${difference(theirs, now)}`;
}

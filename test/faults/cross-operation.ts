import type { TestExcel } from "../office/start-excel";
import { type DeedCase, deedsOn } from "../office/colleague";
import { Bench, Result } from "./bench";
import { Operation } from "./operations";

/** No operation takes more. */
const BATCHES = 3;

/** What came of the crossings of an operation, and what was found wrong, each with the deed that showed it. */
export interface Crossed {
  readonly written: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

/**
 * Has a colleague do each thing that one may do before each batch of an operation, after it was decided upon what was
 * read. Either both were done, as if one had come wholly after the other; or it is refused for a reason that a person
 * can read, and nothing but theirs was done. Where theirs only moves things it must not be refused.
 *
 * @param every of what they may do, one of how many is tried
 */
export async function crossOperation(excel: TestExcel, operation: Operation, every = 1): Promise<Crossed> {
  const bench = new Bench(excel, operation);
  await bench.anew();
  const deeds = [
    ...deedsOn(operation.crossed(bench.seen, excel)),
    ...(await sheetsMadeBy(bench)).map((sheet): DeedCase => ({
      name: `makes a sheet «${sheet}»`,
      deed: (colleague) => colleague.addSheet(sheet),
    })),
  ].filter((_, index) => index % every === 0);
  const wrong: string[] = [];
  const count = { written: 0, failed: 0 };
  for (const each of deeds) {
    const { name, deed, before } = each;
    const may = await outcomes(bench, each);
    for (let batch = 1; batch <= BATCHES; batch++) {
      await bench.anew(before);
      const meeting = excel.between(batch, deed);
      const result = await bench.run();
      // Where it took fewer batches they come after.
      if (!meeting.happened()) break;
      count[result.kind]++;
      const found = judge(bench, result, may, each.onlyMoves === true);
      if (found) wrong.push(`a colleague ${name} before batch ${batch}: ${found}`);
    }
  }
  return { written: count.written, refused: count.failed, wrong };
}

/** The names of the sheets that an operation makes: somebody else may take them first. */
async function sheetsMadeBy(bench: Bench): Promise<readonly string[]> {
  const names = () => bench.excel.engine.sheets.list().map(({ name }) => name);
  const before = new Set(names());
  await bench.run();
  return names().filter((name) => !before.has(name));
}

/** What the workbook holds with theirs alone, and with both, one after the other. */
interface Outcomes {
  readonly theirs: string;
  /** Null where the operation is refused once they were there. */
  readonly theirsFirst: string | null;
  readonly oursFirst: string;
}

async function outcomes(bench: Bench, { deed, before }: DeedCase): Promise<Outcomes> {
  await bench.anew(before);
  await bench.excel.byColleague(deed);
  const theirs = bench.cells();
  bench.seen = await bench.book.read();
  const after = await bench.run().catch(() => null);
  const theirsFirst = after?.kind === "written" ? bench.cells() : null;
  await bench.anew(before);
  await bench.run();
  await bench.excel.byColleague(deed);
  return { theirs, theirsFirst, oursFirst: bench.cells() };
}

function judge(
  bench: Bench,
  result: Result,
  { theirs, theirsFirst, oursFirst }: Outcomes,
  onlyMoves: boolean,
): string | null {
  const now = bench.cells();
  if (result.kind === "written")
    return now === theirsFirst || now === oursFirst
      ? null
      : `written, and not as one after the other: ${difference(oursFirst, now)}`;
  const { code, detail } = result.failure;
  const said = `refused as «${code}»`;
  if (onlyMoves) return `${said}, though it only moves things`;
  if (code === "unknown") return `${said}, which says nothing to a person`;
  if (detail.left !== undefined) return null;
  return now === theirs ? null : `${said}, and not as theirs alone: ${difference(theirs, now)}`;
}

/** The lines that only one of two workbooks has, to read. */
function difference(a: string, b: string): string {
  const only = (these: string, those: string) => {
    const left = those.split("\n");
    return these
      .split("\n")
      .filter((line) => {
        const at = left.indexOf(line);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      })
      .join("\n  ");
  };
  return `instead of\n  ${only(a, b)}\nthere is\n  ${only(b, a)}`;
}

import { failureOf } from "../failure/failure-of";
import { ExcelFailure } from "../workbook";
import { patience } from "./patience";

/** What we use of Excel's API at most; older ones get the workbook, not the pane. */
const REQUIREMENT_SET = "1.14";

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** How often work begins again where somebody renames, deletes or adds meanwhile what it had just looked for. */
const AGAIN = 2;

/**
 * Runs some batches against Excel. Everything that goes wrong comes out as an `ExcelFailure`.
 * While a cell is being edited Excel refuses a batch whole, so the work may begin again from its first batch; so it may
 * where what it found is gone by its next one, or a name that was free is taken: what fails leaves nothing, or says it.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  requireHost();
  for (let attempt = 0; ; attempt++) {
    try {
      return await withinTime(work);
    } catch (error) {
      const failure = failureOf(error);
      if (tellsOfOthers(failure) && attempt < AGAIN) continue;
      const wait = patience.pauses[attempt];
      if (failure.code !== "cell-edit" || wait === undefined) throw failure;
      await pause(wait);
    }
  }
}

/** Whether a failure that left nothing tells that somebody else was there between two batches. */
const tellsOfOthers = ({ detail: { code, left } }: ExcelFailure): boolean =>
  left === undefined && (code === "ItemNotFound" || code === "ItemAlreadyExists");

function requireHost(): void {
  if (typeof Excel === "undefined") throw new ExcelFailure("no-host");
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (requirements && !requirements.isSetSupported("ExcelApi", REQUIREMENT_SET))
    throw new ExcelFailure("old-excel");
}

/** What was told to have failed does not go on behind the person's back, should Excel answer after all. */
async function withinTime<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const tooLate = new ExcelFailure("no-host", { reason: "timeout" });
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(tooLate);
    }, patience.timeout);
  });
  const running = Excel.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = async <Passed>(passed?: Passed): Promise<Passed> => {
      const result = await sync(passed);
      if (isLate) throw tooLate;
      return result;
    };
    return work(context);
  });
  // Nobody waits for it any more.
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}

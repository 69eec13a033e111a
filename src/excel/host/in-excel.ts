import { failureOf } from "../failure/failure-of";
import { ExcelFailure } from "../workbook";

/** What we use of Excel's API at most; older ones get the workbook, not the pane. */
const REQUIREMENT_SET = "1.14";

/** Waits before trying again while a person is typing in a cell; a click in the pane does not end that. */
const PAUSES = [250, 500, 1000];

/** A sync may never settle. Long enough for the slowest write, short enough to be told. */
const TIMEOUT = 120_000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs some batches against Excel. Everything that goes wrong comes out as an `ExcelFailure`.
 * While a cell is being edited Excel refuses a batch whole, so the work may begin again from its first batch.
 */
export async function inExcel<Result>(
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  requireHost();
  for (let attempt = 0; ; attempt++) {
    try {
      return await withinTime(Excel.run(work));
    } catch (error) {
      const failure = failureOf(error);
      const wait = PAUSES[attempt];
      if (failure.code !== "cell-edit" || wait === undefined) throw failure;
      await pause(wait);
    }
  }
}

function requireHost(): void {
  if (typeof Excel === "undefined") throw new ExcelFailure("no-host");
  const requirements = typeof Office === "undefined" ? undefined : Office.context?.requirements;
  if (requirements && !requirements.isSetSupported("ExcelApi", REQUIREMENT_SET))
    throw new ExcelFailure("old-excel");
}

async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ExcelFailure("no-host", { reason: "timeout" })), TIMEOUT);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

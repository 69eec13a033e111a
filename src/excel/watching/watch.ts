import { inExcel } from "../host/in-excel";

/** Events come one per cell of a paste or a fill; a person who types is not answered at each key. */
const QUIET = 400;

type Stop = () => Promise<void>;

/**
 * Calls back some time after a person changed something in any sheet. A hint only: Excel misses list picks and fast
 * edits, so whoever is called reads again and asks nothing of the event. Our own writes and other people's are skipped.
 */
export async function watch(changed: () => void): Promise<Stop> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => {
        if (event.source !== "Remote" && event.triggerSource !== "ThisLocalAddin") later();
      }),
      worksheets.onAdded.add(async (event) => {
        if (event.source !== "Remote") later();
      }),
      worksheets.onDeleted.add(async (event) => {
        if (event.source !== "Remote") later();
      }),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handlers[0]!.context, async (context) => {
      handlers.forEach((handler) => handler.remove());
      await context.sync();
    });
  };
}

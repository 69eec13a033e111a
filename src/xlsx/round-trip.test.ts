import { openXlsx, saveXlsx } from "./index";
import { FEATURES, page } from "./testing/features";
import type { WorkbookData } from "./workbook-data";

/** What a file always says of a page, said or not. */
function complete(data: WorkbookData): WorkbookData {
  const margins = page({}).sheets[0]!.page.margins;
  return { ...data, sheets: data.sheets.map((each) => ({ ...each, page: { margins, ...each.page } })) };
}

describe("saved and opened, a workbook is the same", () => {
  test.each(FEATURES)("%s", async (_, data) => {
    const opened = await openXlsx(await saveXlsx(data));
    expect(opened).toEqual(complete(data));
  });
});

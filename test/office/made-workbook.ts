import { fromWorkbookData } from "../../src/playground/model/saving/from-workbook-data";
import { toWorkbookData } from "../../src/playground/model/saving/to-workbook-data";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import type { StartOptions, TestExcel } from "./start-excel";

/**
 * A workbook that many tests begin with: it is made once, and opened from then on, which takes a tenth of the time.
 *
 * @example const filled = new MadeWorkbook(() => createWorkbook().insertMatriz("blank")); await filled.open(excel);
 */
export class MadeWorkbook {
  private data: WorkbookData | undefined;

  /** @param make fills a blank workbook */
  constructor(private readonly make: () => Promise<unknown>) {}

  async open(excel: TestExcel, options?: StartOptions): Promise<void> {
    this.data ??= await this.made(excel);
    excel.reset(options);
    await fromWorkbookData(excel.workbook.host, this.data);
  }

  private async made(excel: TestExcel): Promise<WorkbookData> {
    excel.reset();
    await this.make();
    return toWorkbookData(excel.workbook.host);
  }
}

import { MadeWorkbook } from "./made-workbook";
import { type StartOptions, type TestExcel, startExcel } from "./start-excel";

interface UseOptions extends StartOptions {
  /** True: the tests of the file go on in one workbook, which they fill themselves. */
  readonly keepsWorkbook?: boolean;
  /** What fills the workbook that each test begins with, in place of a blank one. */
  readonly begins?: () => Promise<unknown>;
}

/**
 * Excel for the tests of the file (or `describe`) that calls it, with a blank workbook for each test.
 *
 * @example
 * const excel = useExcel();
 * test("…", async () => { await createWorkbook().insertMatriz("blank"); expect(excel.batches.count).toBe(3); });
 */
export function useExcel({ keepsWorkbook = false, begins, ...options }: UseOptions = {}): TestExcel {
  const excel = startExcel(options);
  if (begins) {
    const first = new MadeWorkbook(begins);
    beforeEach(() => first.open(excel));
  } else if (!keepsWorkbook) beforeEach(() => excel.reset());
  afterAll(() => excel.dispose());
  return excel;
}

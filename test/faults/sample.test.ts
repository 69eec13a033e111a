import { startExcel } from "../office/start-excel";
import { operations } from "./operations";
import { tryOperation } from "./try-operation";

/** One of so many faults: all of them take half an hour (`npm run test:faults`). */
const EVERY = 60;

const excel = startExcel({ recalculates: false });
afterAll(() => excel.dispose());

/** The blank rows that it fills get an Id, which stays when they are taken back: not as before, and not yet decided. */
const KNOWN_TO_FAIL: ReadonlySet<string> = new Set(["matrizCompleted"]);

for (const [name, operation] of Object.entries(operations)) {
  const expected = KNOWN_TO_FAIL.has(name) ? test.failing : test;
  expected(`${name}: whatever fails, as before, as after, or said`, async () => {
    const { wrong } = await tryOperation(excel, operation, EVERY);
    expect(wrong).toEqual([]);
  });
}

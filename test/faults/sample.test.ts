import { startExcel } from "../office/start-excel";
import { operations } from "./operations";
import { tryOperation } from "./try-operation";

/** One of so many faults: all of them take half an hour (`npm run test:faults`). */
const EVERY = 150;

const excel = startExcel({ recalculates: false });
afterAll(() => excel.dispose());

test.each(Object.entries(operations))(
  "%s: whatever fails, as before, as after, or said",
  async (_, operation) => {
    const { wrong } = await tryOperation(excel, operation, EVERY);
    expect(wrong).toEqual([]);
  },
);

import { startExcel } from "../office/start-excel";
import { crossOperation } from "./cross-operation";
import { operations } from "./operations";

/** One of so many things that a colleague may do: all of them are in `npm run test:faults`. */
const EVERY = 20;

const excel = startExcel({ recalculates: false });
afterAll(() => excel.dispose());

test.each(["proposalsWritten"] as const)(
  "%s: whatever a colleague does meanwhile, on its rows and nothing of theirs lost",
  async (name) => {
    const { wrong } = await crossOperation(excel, operations[name], EVERY);
    expect(wrong).toEqual([]);
  },
);

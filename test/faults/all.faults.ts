import { startExcel } from "../office/start-excel";
import { operations } from "./operations";
import { tryOperation } from "./try-operation";

jest.setTimeout(1_800_000);

const excel = startExcel({ recalculates: false });
let tries = 0;
afterAll(() => {
  excel.dispose();
  process.stdout.write(`\n${tries} faults tried\n`);
});

test.each(Object.entries(operations))(
  "%s: whatever fails, as before, as after, or said",
  async (_, operation) => {
    const tried = await tryOperation(excel, operation);
    tries += tried.tries;
    expect(tried.wrong).toEqual([]);
  },
);

import { startExcel } from "../office/start-excel";
import { crossOperation } from "./cross-operation";
import { operations } from "./operations";

jest.setTimeout(1_800_000);

const excel = startExcel({ recalculates: false });
let tries = 0;
afterAll(() => {
  excel.dispose();
  process.stdout.write(`\n${tries} crossings with a colleague tried\n`);
});

test.each(Object.entries(operations))(
  "%s: whatever a colleague does meanwhile, on its rows and nothing of theirs lost",
  async (_, operation) => {
    const tried = await crossOperation(excel, operation);
    tries += tried.tries;
    expect(tried.wrong).toEqual([]);
  },
);

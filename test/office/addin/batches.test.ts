import { measureOperations } from "../../bench/operations";
import { startExcel } from "../start-excel";

/** Excel is slow to talk to: what an operation costs is how many times it goes there and back. */
const MOST = 3;

// Two workbooks are filled and written all over, in an engine that is no Excel.
jest.setTimeout(300_000);

test("each operation takes at most three batches, the same for 10 rows as for 1,000", async () => {
  const excel = startExcel({ recalculates: false });
  const batches = async (rows: number, organized = rows) =>
    Object.fromEntries(
      (await measureOperations(excel, rows, organized)).map((each) => [each.operation, each.batches]),
    );
  const few = await batches(10);
  // The tables that are organized are smaller: this engine takes long over each sheet that it gets.
  expect(await batches(1_000, 100)).toEqual(few);
  expect(Object.entries(few).filter(([, count]) => count > MOST)).toEqual([]);
  excel.dispose();
});

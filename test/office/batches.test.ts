import { measureOperations } from "../bench/operations";
import { startExcel } from "./start-excel";

/** Excel is slow to talk to: what an operation costs is how many times it goes there and back. */
const MOST = 3;

test("each operation takes at most three batches, the same for 10 rows as for 1,000", async () => {
  const excel = await startExcel({ recalculates: false });
  const batches = async (rows: number) =>
    Object.fromEntries((await measureOperations(excel, rows)).map((each) => [each.operation, each.batches]));
  const few = await batches(10);
  expect(await batches(1_000)).toEqual(few);
  expect(Object.entries(few).filter(([, count]) => count > MOST)).toEqual([]);
  excel.dispose();
});

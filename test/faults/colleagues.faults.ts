import { startExcel } from "../office/start-excel";
import { crossOperation } from "./cross-operation";
import { operations } from "./operations";

jest.setTimeout(1_800_000);

const excel = startExcel({ recalculates: false });
const counts: string[] = [];
afterAll(() => {
  excel.dispose();
  process.stdout.write(`\nCrossings with a colleague:\n${counts.join("\n")}\n`);
});

test.each(Object.entries(operations))(
  "%s: whatever a colleague does meanwhile, on its rows and nothing of theirs lost",
  async (name, operation) => {
    const { written, refused, wrong } = await crossOperation(excel, operation);
    counts.push(`${name}: ${written} written, ${refused} refused`);
    expect(wrong).toEqual([]);
  },
);

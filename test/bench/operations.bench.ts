import { startExcel } from "../office/start-excel";
import { measureOperations } from "./operations";
import { print } from "./print";

// The playground's engine takes minutes over 10,000 rows; what is counted does not depend on it.
jest.setTimeout(3_600_000);

const SIZES = [10, 1_000, 10_000];

/** What the operations of the pane cost on the way to Excel. Counts and bytes, never seconds: those depend on the machine. */
test("batches and bytes of each operation", async () => {
  const excel = startExcel({ recalculates: false });
  const lines: string[][] = [["operación", "filas", "idas y vueltas", "KB enviados", "KB la mayor"]];
  for (const rows of SIZES) {
    for (const { operation, batches, bytes, largest } of await measureOperations(excel, rows)) {
      lines.push([operation, String(rows), String(batches), kilobytes(bytes), kilobytes(largest)]);
    }
  }
  excel.dispose();
  print(lines);
});

const kilobytes = (bytes: number) => (bytes / 1024).toFixed(0);

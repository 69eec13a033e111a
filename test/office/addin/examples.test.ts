import { checkWorkbook } from "../../../src/domain/checks";
import { createWorkbook } from "../../../src/excel";
import { EXAMPLES } from "../../../src/playground/examples";
import type { Plan } from "../../../src/playground/examples/plan";
import { fromWorkbookData } from "../../../src/playground/model/saving/from-workbook-data";
import { useExcel } from "../use-excel";

const excel = useExcel();
const book = createWorkbook();

test.each(EXAMPLES)(
  "the list of the marco de acción of $label is read, and each acción has its row",
  async (example) => {
    await fromWorkbookData(excel.workbook.host, await example.load());
    const plan = (await import(`../../../src/playground/examples/plans/${example.id}.json`)).default as Plan;
    const reading = await book.read();
    expect(reading.accionesDelMarco.map(({ accion }) => accion)).toEqual(plan.marcoDeAccion);
    expect(checkWorkbook(reading).filter(({ place }) => place.sheet === "Marco de acción")).toEqual([]);
  },
);

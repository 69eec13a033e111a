import { select } from "./host/select";
import { inExcel } from "./host/in-excel";
import { showMarks } from "./marks/show-marks";
import { readDisplay } from "./reading/read-display";
import { readAll } from "./reading/read-workbook";
import { readSource } from "./reading/read-source";
import { watch } from "./watching/watch";
import { Workbook } from "./workbook";
import { changeCells } from "./writing/change-cells";
import { changeParametros } from "./writing/change-parametros";
import { insertFirmas } from "./writing/insert-firmas";
import { insertMarco } from "./writing/insert-marco";
import { insertMatriz } from "./writing/insert-matriz";
import { insertOrganized } from "./writing/insert-organized";
import { insertParametros } from "./writing/insert-parametros";
import { insertResumen } from "./writing/insert-resumen";
import { keepCount } from "./writing/keep-count";
import { showColumns } from "./writing/show-columns";

export * from "./workbook";

/**
 * The workbook that the pane is open in.
 * @example const reading = await createWorkbook().read();
 */
export function createWorkbook(): Workbook {
  return {
    read: () => inExcel(async (context) => (await readAll(context)).reading),
    readDisplay,
    insertMarco,
    insertMatriz,
    insertParametros,
    insertResumen,
    insertFirmas,
    readSource,
    insertOrganized,
    changeParametros,
    changeCells,
    // With the view that corrects: the first one does not wait for it.
    applyFixes: async (fixes) => (await import("./writing/fixes/apply-fixes")).applyFixes(fixes),
    keepCount,
    showMarks,
    showColumns,
    select,
    watch,
  };
}

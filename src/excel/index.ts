import { select } from "./host/select";
import { inExcel } from "./host/in-excel";
import { readDisplay } from "./reading/read-display";
import { readAll } from "./reading/read-workbook";
import { watch } from "./watching/watch";
import { Workbook } from "./workbook";

export * from "./workbook";

/** The first view only reads: what writes, and the sheets that it declares, come when somebody writes. */
const writing = () => import("./writing");

/**
 * The workbook that the pane is open in.
 * @example const reading = await createWorkbook().read();
 */
export function createWorkbook(): Workbook {
  return {
    read: () => inExcel(async (context) => (await readAll(context)).reading),
    readDisplay,
    insertMarco: async (...given) => (await writing()).insertMarco(...given),
    insertMatriz: async (...given) => (await writing()).insertMatriz(...given),
    completeMatriz: async (...given) => (await writing()).completeMatriz(...given),
    insertParametros: async (...given) => (await writing()).insertParametros(...given),
    insertProgramacion: async (...given) => (await writing()).insertProgramacion(...given),
    insertResumen: async (...given) => (await writing()).insertResumen(...given),
    insertFirmas: async (...given) => (await writing()).insertFirmas(...given),
    readSource: async (...given) => (await import("./reading/read-source")).readSource(...given),
    insertOrganized: async (...given) => (await writing()).insertOrganized(...given),
    apply: async (changes, seen, as, puntos = []) =>
      (await writing()).applyProgrammed(changes, puntos, seen, as),
    insertExcepciones: async (...given) => (await writing()).insertExcepciones(...given),
    insertObservaciones: async (...given) => (await writing()).insertObservaciones(...given),
    closeCorte: async (...given) => (await writing()).closeCorte(...given),
    readHistorial: async (...given) => (await import("./reading/read-historial")).readHistorial(...given),
    select,
    watch,
  };
}

import { empezar } from "../../domain/catalogue/panel/inicio";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { together } from "../../domain/changes/changes";
import {
  PARAMETROS_DEL_EJEMPLO,
  ejemploGelT2008,
  fasesDelDecreto1151,
  reportedInExample,
} from "../../domain/proposals/example";
import { MarcoRow, Workbook, Written } from "../../excel/workbook";
import { Step } from "../app/operation";

/** An acción of the example with the rows of its indicators. */
export interface AccionDeEjemplo {
  readonly accion: string;
  readonly rows: readonly MarcoRow[];
  /** Whether its rows are also picked one by one: each phase of the Decreto has its own plazo. */
  readonly eachRow: boolean;
}

const phases: ReadonlySet<MarcoRow> = new Set(fasesDelDecreto1151);

function byAccion(rows: readonly MarcoRow[]): readonly AccionDeEjemplo[] {
  const acciones = new Map<string, MarcoRow[]>();
  for (const row of rows) acciones.set(row.accion ?? "", [...(acciones.get(row.accion ?? "") ?? []), row]);
  return [...acciones].map(([accion, its]) => ({
    accion,
    rows: its,
    eachRow: its.some((row) => phases.has(row)),
  }));
}

/** The acciones of *Ejemplo GEL-T 2008*, in their order. */
export const accionesDeEjemplo: readonly AccionDeEjemplo[] = byAccion(ejemploGelT2008);

/** Both templates with every row of the example, and what was reported at a corte: a follow-up that is under way. */
export function ejemploCompleto(workbook: Workbook): readonly Step[] {
  return [
    {
      label: empezar.ejemplo.haciendo,
      write: () => workbook.insertMarco(ejemploGelT2008, PARAMETROS_DEL_EJEMPLO),
    },
    { label: insertar.matriz.haciendo, write: () => workbook.insertMatriz("marco") },
    { label: empezar.ejemplo.reportando, write: () => report(workbook) },
  ];
}

async function report(workbook: Workbook): Promise<Written> {
  const seen = await workbook.read();
  const changes = together(seen.matrices.map(reportedInExample));
  return workbook.apply(changes, seen, { what: "exampleReported" });
}

import { empezar } from "../../domain/catalogue/panel/inicio";
import { insertar } from "../../domain/catalogue/panel/insertar";
import { ejemploGelT2008, fasesDelDecreto1151 } from "../../domain/proposals/example";
import { MarcoRow, Workbook } from "../../excel/workbook";
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

/** Both templates with every row of the example: what a workbook looks like once it is filled. */
export function ejemploCompleto(workbook: Workbook): readonly Step[] {
  return [
    { label: empezar.ejemplo.haciendo, write: () => workbook.insertMarco(ejemploGelT2008) },
    { label: insertar.matriz.haciendo, write: () => workbook.insertMatriz("marco") },
  ];
}

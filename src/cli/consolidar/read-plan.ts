import { archivos, sinPlan } from "../../domain/catalogue/ordenes/archivos";
import {
  claveDelPlan,
  consolidarLibro,
  identidadDe,
  LibroConsolidado,
} from "../../domain/consolidated/consolidate";
import { filasEnCorte, PlanEnCorte } from "../../domain/consolidated/plan-en-corte";
import { Clasificada } from "../../domain/consolidated/ranking";
import { DataRow, rowOf } from "../../domain/open-data/field";
import { ENTIDADES } from "../../domain/open-data/tables/entidades";
import { SEGUIMIENTO } from "../../domain/open-data/tables/seguimiento";
import { readBook } from "../../files";
import { fileSentence } from "../files/failure";

/** The plan of a file at a corte as it is written in the data. */
export interface PlanData extends Clasificada {
  readonly clave: string;
  readonly corte: number;
  /** Its record in `entidades`, and those of its rows in `seguimiento`. */
  readonly resumen: DataRow;
  readonly filas: readonly DataRow[];
}

/** What a file gave: plain data, which a worker can hand over. */
export interface FileData {
  readonly archivo: string;
  /** None: it was not read, and `motivo` says why. */
  readonly planes: readonly PlanData[];
  readonly motivo: string | null;
}

/** Reads one file, computes its plans anew and lays them out; a file that fails says why, and never throws. */
export function readPlan(archivo: string, bytes: Uint8Array): FileData {
  try {
    const libro = consolidarLibro(archivo, readBook(bytes).reading);
    if (typeof libro === "string") return unread(archivo, sinPlan[libro]);
    return {
      archivo,
      planes: libro.planes.map((plan) => planData(plan, libro)),
      motivo: libro.otrasMatrices > 0 ? archivos.otrasMatrices : null,
    };
  } catch (error) {
    return unread(archivo, fileSentence(error, archivo) ?? archivos.imprevisto);
  }
}

export const unread = (archivo: string, motivo: string): FileData => ({ archivo, planes: [], motivo });

function planData(plan: PlanEnCorte, { observaciones }: LibroConsolidado): PlanData {
  const filas = filasEnCorte(plan);
  const filasDistintas = filas.filter(({ delArchivo }) => delArchivo !== null).length;
  const { cumplimiento, calculados, exigibles } = plan.informe.plan;
  return {
    clave: claveDelPlan(plan),
    corte: plan.corte,
    entidad: String(plan.parametros.entidad || identidadDe(plan.parametros)),
    definitivo: !plan.informe.provisional,
    ...{ cumplimiento, calculados, exigibles },
    resumen: rowOf(ENTIDADES, { plan, observaciones, filasDistintas }),
    filas: filas.map((fila) => rowOf(SEGUIMIENTO, fila)),
  };
}

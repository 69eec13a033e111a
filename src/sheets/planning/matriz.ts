import { PlanFacts } from "../../domain/language/meta";
import { tableReferences } from "../../domain/plan/formula/references";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { withIds } from "../../domain/plan/tables/matriz-id";
import { PuntoProgramado, nuevaProgramacion, puntosLeidos } from "../../domain/proposals/programacion";
import { ReadCount, conLoLeido, matrizRows, readCount } from "../../domain/proposals/matriz";
import { MarcoReading, WorkbookReading } from "../../domain/reading/reading";
import { SheetDeclaration } from "../declaration/declaration";
import { bodyOf, matrizSheet } from "../matriz";
import { programacionSheet } from "../programacion";
import { Initial } from "../parametros/form";
import { Survey } from "../reading/survey";
import { RowToWrite, TableToWrite } from "../table-block";
import { namesOf } from "./free-names";
import { hasProgramacion, namesOfProgramacion } from "./programacion";
import { withParametros } from "./parametros";

/** The rows of a new matriz, and what is known of each that must be reached by some dates. */
export interface MatrizToWrite extends TableToWrite<MatrizKey> {
  readonly programado?: readonly (readonly PuntoProgramado[])[];
}

/** The sheets to insert, in the order in which their formulas find each other, and the matriz among them. */
interface MatrizPlan {
  readonly sheets: readonly SheetDeclaration[];
  readonly matriz: SheetDeclaration;
}

/**
 * The sheet Matriz de seguimiento with some rows and the columns at their right, Parámetros where the workbook has none,
 * and Programación where something is programmed and there is none.
 */
export function planMatriz(
  survey: Survey,
  { rows: given, extras, programado = [] }: MatrizToWrite,
  initial?: Initial,
): MatrizPlan {
  const names = namesOf(survey, matriz);
  const rows = withIds(given);
  const puntos = rows.flatMap(({ id }, index) =>
    programado[index]?.length ? [{ id, puntos: programado[index] }] : [],
  );
  const ids = rows.map(({ id }) => id);
  const planned = puntos.length > 0 && !hasProgramacion(survey) ? nuevaProgramacion(ids, puntos, []) : null;
  const libro = planned ? { programacion: planned } : {};
  const sheets = withParametros(survey, initial, ({ deParametros }) => [
    matrizSheet(names, rows, deParametros, extras, undefined, libro),
    ...(planned
      ? [
          programacionSheet(
            namesOfProgramacion(survey),
            planned,
            { rows: bodyOf(rows), column: tableReferences(names.table, matriz).wholeColumn },
            deParametros.valores,
            libro,
          ),
        ]
      : []),
  ]);
  return { sheets, matriz: sheets.find(({ name }) => name === names.sheet)! };
}

/** The rows that a marco operativo proposes for its matriz, and how much of its metas could be read. */
export function rowsFromMarco(
  marco: MarcoReading,
  facts: PlanFacts,
): MatrizToWrite & { readonly rows: readonly RowToWrite<MatrizKey>[]; readonly read: ReadCount } {
  const rows = matrizRows(marco, facts);
  return {
    rows: rows.map(conLoLeido),
    programado: rows.map(({ meta = "", indicador, cantidad }) =>
      cantidad === undefined ? [] : puntosLeidos({ meta, indicador }),
    ),
    read: readCount(rows.map((row) => ({ meta: row.meta ?? "", cells: row }))),
  };
}

/** What the workbook knows of the plan, and what it is about to be told: metas and tiempos are read with it. */
export function factsOf({ parametros, counts }: WorkbookReading, initial: Initial = {}): PlanFacts {
  const { inicio_plan: planned } = { ...parametros, ...initial };
  return { inicio: typeof planned === "number" ? planned : undefined, counts };
}

import { PlanFacts } from "../../domain/language/meta";
import { MatrizKey, matriz } from "../../domain/plan/tables/matriz";
import { ReadCount, conLoLeido, matrizRows, readCount } from "../../domain/proposals/matriz";
import { MarcoReading, WorkbookReading } from "../../domain/reading/reading";
import { SheetDeclaration } from "../declaration/declaration";
import { matrizSheet } from "../matriz";
import { Initial } from "../parametros/form";
import { Survey } from "../reading/survey";
import { RowToWrite, TableToWrite } from "../table-block";
import { namesOf } from "./free-names";
import { withParametros } from "./parametros";

/** The sheet Matriz de seguimiento with some rows and the columns at their right, and Parámetros where the workbook has none. */
export const planMatriz = (
  survey: Survey,
  { rows, extras }: TableToWrite<MatrizKey>,
  initial?: Initial,
): readonly SheetDeclaration[] =>
  withParametros(survey, initial, ({ deParametros }) =>
    matrizSheet(namesOf(survey, matriz), rows, deParametros, extras),
  );

/** The rows that a marco operativo proposes for its matriz, and how much of its metas could be read. */
export function rowsFromMarco(
  marco: MarcoReading,
  facts: PlanFacts,
): { readonly rows: readonly RowToWrite<MatrizKey>[]; readonly read: ReadCount } {
  const rows = matrizRows(marco, facts);
  return {
    rows: rows.map(conLoLeido),
    read: readCount(rows.map((row) => ({ meta: row.meta ?? "", cells: row }))),
  };
}

/** What the workbook knows of the plan, and what it is about to be told: metas and tiempos are read with it. */
export function factsOf({ parametros, counts }: WorkbookReading, initial: Initial = {}): PlanFacts {
  const { inicio_plan: planned } = { ...parametros, ...initial };
  return { inicio: typeof planned === "number" ? planned : undefined, counts };
}

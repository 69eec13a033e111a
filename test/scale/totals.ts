import { DuckDBInstance } from "@duckdb/node-api";
import { informe } from "../../src/domain/plan/cumplimiento/informe";
import { bodyOf } from "../../src/sheets/matriz";
import { entityPlan } from "./books";

/** What adds up over a consolidation: rows, rows with a figure, and the plan's figure of each entity by its code. */
export interface Totals {
  readonly rows: number;
  readonly figures: number;
  readonly byCode: ReadonlyMap<string, number>;
}

/** By our own code, from what the entities wrote: no file was read for them. */
export function ownTotals(entities: number): Totals {
  const byCode = new Map<string, number>();
  let [rows, figures] = [0, 0];
  for (let entity = 0; entity < entities; entity++) {
    const { parametros, rows: written } = entityPlan(entity);
    const { plan, filas } = informe(bodyOf(written), parametros);
    byCode.set(String(parametros.codigo_dane), plan.cumplimiento ?? NaN);
    rows += filas.length;
    figures += filas.filter(({ cumplimiento }) => cumplimiento !== null).length;
  }
  return { rows, figures, byCode };
}

/** What a query of DuckDB gives. */
export async function queried(query: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjects();
  } finally {
    connection.closeSync();
  }
}

/** By another program, from all the Parquet files below a folder read as one table. */
export async function duckdbTotals(folder: string): Promise<Totals> {
  const table = `read_parquet('${folder}/*/seguimiento*.parquet', hive_partitioning = false)`;
  const [counts] = await queried(`SELECT count(*) AS rows, count(cumplimiento) AS figures FROM ${table}`);
  const plans = await queried(
    `SELECT codigo_dane, sum(aporte) / sum(parte) AS cumplimiento FROM ${table} GROUP BY codigo_dane`,
  );
  return {
    rows: Number(counts!.rows),
    figures: Number(counts!.figures),
    byCode: new Map(plans.map((plan) => [String(plan.codigo_dane), Number(plan.cumplimiento)])),
  };
}

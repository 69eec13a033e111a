import { CellValue } from "../../base/cell";
import { compile } from "../formula/compile";
import { compileCondition } from "../formula/condition";
import { completarParametros } from "../parametros/completar";
import { Parametros } from "../parametros/parametro";
import { Situacion } from "../situacion";
import { MatrizKey } from "../tables/matriz";
import { TableRow } from "../tables/row";
import { peso } from "./aporte";
import { CeldasDeFila, columnaDeFila } from "./celdas-de-fila";
import { Estado } from "./estado";
import { noCalculado } from "./no-calculado";

/** A row of the matriz with what its formulas give. A figure that does not exist is null, never 0. */
export interface FilaCalculada {
  readonly row: TableRow<MatrizKey>;
  readonly metaALaFecha: number | null;
  /** The percentage that the avance gives, before any judgement on the row: a fraction, unlimited, as the next two. */
  readonly calculo: number | null;
  readonly cumplimiento: number | null;
  readonly avanceDelPlan: number | null;
  /** null where nobody wrote anything in the row. */
  readonly estado: Estado | null;
  readonly semaforo: string;
  /** Whether it goes at the pace that its dates ask for; null where that can't be said. */
  readonly situacion: Situacion | null;
  /** Its weight within the acción, whatever its estado. */
  readonly peso: number;
  readonly aporte: number;
  readonly pesoEfectivo: number;
  /** Whether the figure is one that a person states («no calculado») and not one that the avance gives. */
  readonly noCalculado: boolean;
}

const weight = compile(peso, columnaDeFila);
const isNoCalculado = compileCondition(noCalculado, columnaDeFila);

/** How many rows have a number in a column, in all and by what they say in another. Counted once for the whole table. */
export function contarNumeros(rows: readonly TableRow<MatrizKey>[]) {
  const counts = new Map<string, Map<string, number>>();
  return (key: string, same: string | undefined, row: TableRow<MatrizKey>): number => {
    const id = `${key}/${same ?? ""}`;
    let byText = counts.get(id);
    if (!byText) {
      byText = new Map();
      for (const each of rows) {
        if (typeof each.values[key as MatrizKey] !== "number") continue;
        const text = same ? sameText(each.values[same as MatrizKey]) : "";
        byText.set(text, (byText.get(text) ?? 0) + 1);
      }
      counts.set(id, byText);
    }
    // Most plans give no weights: nothing to look up in any of their rows.
    if (byText.size === 0) return 0;
    return byText.get(same ? sameText(row.values[same as MatrizKey]) : "") ?? 0;
  };
}

/** Excel's = takes capital and small letters for the same. */
const sameText = (value: CellValue) => String(value).toLowerCase();

const number = (value: CellValue): number | null => (typeof value === "number" ? value : null);

/**
 * Computes every row of a matriz with the same expressions that the sheet's formulas are written from. Nothing of what
 * the formula cells hold is believed, but for a meta a la fecha that a person typed over its formula.
 */
export function calcularFilas(
  rows: readonly TableRow<MatrizKey>[],
  given: Parametros,
): readonly FilaCalculada[] {
  const count = contarNumeros(rows);
  const cells = new CeldasDeFila(completarParametros(given), count);
  return rows.map((row) => {
    cells.turnTo(row, isTypedOver(row));
    const calculo = number(cells.valueOf("calculo"));
    const cumplimiento = number(cells.valueOf("cumplimiento"));
    const estado = cells.valueOf("estado");
    const situacion = cells.valueOf("situacion");
    return {
      row,
      metaALaFecha: number(cells.valueOf("metaALaFecha")),
      calculo,
      cumplimiento,
      avanceDelPlan: number(cells.valueOf("avanceDelPlan")),
      estado: estado === "" ? null : (estado as Estado),
      semaforo: String(cells.valueOf("semaforo")),
      situacion: situacion === "" ? null : (situacion as Situacion),
      peso: number(weight(cells)) ?? 0,
      aporte: number(cells.valueOf("aporte")) ?? 0,
      pesoEfectivo: number(cells.valueOf("pesoEfectivo")) ?? 0,
      noCalculado: isNoCalculado(cells),
    };
  });
}

/** Whether a person wrote a number over the formula that proposes the meta a la fecha. */
export function isTypedOver(row: TableRow<MatrizKey>): boolean {
  return row.formulas.metaALaFecha === undefined && typeof row.values.metaALaFecha === "number";
}

import { CellValue } from "../../base/cell";
import { RowToPropose, isPercentMeta } from "../../language/meta";
import { LEIDAS } from "../../plan/cumplimiento/avisos";
import { clean } from "../../plan/formula/clean";
import { MatrizKey } from "../../plan/tables/matriz";

type Cells = Readonly<Partial<Record<MatrizKey, CellValue>>>;

/** Whether a row's figures are fractions of a whole, as its hidden cell keeps it: 1 or 0. Of so many per period never. */
export const porcentualDe = (row: RowToPropose, por: CellValue = ""): number =>
  por === "" && isPercentMeta(row) ? 1 : 0;

/**
 * A row that was read from its marco, with what was read kept beside it, without the
 * spaces that nobody sees: whoever changes a cell later is named.
 * @example conLoLeido({ meta: "10 puntos", cantidad: 10 }) // { …, metaLeida: "10 puntos", cantidadLeida: 10, porcentual: 0 }
 */
export function conLoLeido<Row extends Cells>(row: Row): Row & Cells {
  const { meta = "", indicador, cantidad, por } = row;
  const leidas = Object.entries(LEIDAS).flatMap(([key, leida]) => {
    const value = row[key as MatrizKey];
    return value === undefined || value === "" ? [] : [[leida, clean(value)] as const];
  });
  return {
    ...row,
    ...Object.fromEntries(leidas),
    ...(typeof cantidad === "number" && { porcentual: porcentualDe({ meta, indicador }, por) }),
  };
}

import { when } from "../../../plan/formula/expression";
import { Column } from "../../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../../plan/tables/marco-operativo";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { isBlankCell, someWritten } from "../../rows/cell-conditions";
import { Condition } from "../../rows/condition";
import { rowCheck } from "../../rows/row-check";

/** Columns that show that somebody meant the row: one of them is enough for the others to be missed. */
const MEANT: readonly MatrizKey[] = ["accion", "indicador", "meta", "avance", "reportado"];

function conditionsOf<Key extends string>(
  columns: readonly Column<Key>[],
  meant: readonly string[],
): Condition<Key>[] {
  return columns.flatMap((column) =>
    column.required === "optional"
      ? []
      : [
          {
            column: column.key,
            severity: column.required,
            expression: when(isBlankCell(column.key), someWritten(meant), false),
          },
        ],
  );
}

const check = rowCheck({
  id: "obligatorio",
  severity: "error",
  matriz: conditionsOf(matriz.columns, MEANT),
  marco: conditionsOf<MarcoKey>(
    marcoOperativo.columns,
    marcoOperativo.columns.map((column) => column.key),
  ),
});

/**
 * A cell that the norm asks for is blank in a row that somebody began. A blank acción has no mark of this check: in a
 * document it continues the one above, and in our table `unrepeatedAccion` marks it.
 */
export const required = { ...check, marks: check.marks?.filter(({ column }) => column !== "accion") };

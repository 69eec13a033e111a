import { isPlaceholder } from "../../../base/placeholder";
import { Column } from "../../../plan/tables/column";
import { MarcoKey, marcoOperativo } from "../../../plan/tables/marco-operativo";
import { matriz } from "../../../plan/tables/matriz";
import { isPlaceholderCell } from "../../rows/cell-conditions";
import { Condition } from "../../rows/condition";
import { rowCheck } from "../../rows/row-check";
import { alsoOfTyped } from "../../rows/typed-percentages";

function conditionsOf<Key extends string>(columns: readonly Column<Key>[]): Condition<Key>[] {
  return columns.flatMap((column) =>
    column.required === "optional"
      ? []
      : [{ column: column.key, severity: column.required, expression: isPlaceholderCell(column.key) }],
  );
}

const check = rowCheck({
  id: "marcador",
  severity: "error",
  matriz: conditionsOf(matriz.columns),
  marco: conditionsOf<MarcoKey>(marcoOperativo.columns),
});

/** A required cell holds a dash or a filler, which says nothing; or the percentage that somebody should have typed. */
export const placeholder = alsoOfTyped(check, { severity: "advertencia", holds: isPlaceholder });

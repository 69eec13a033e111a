import { Column } from "../tables/column";
import { MarcoKey, marcoOperativo } from "../tables/marco-operativo";
import { matriz } from "../tables/matriz";
import { isPlaceholderCell } from "./conditions";
import { Condition } from "./condition";
import { rowCheck } from "./row-check";

function conditionsOf<Key extends string>(columns: readonly Column<Key>[]): Condition<Key>[] {
  return columns.flatMap((column) =>
    column.required === "optional"
      ? []
      : [{ column: column.key, severity: column.required, expression: isPlaceholderCell(column.key) }],
  );
}

/** A required cell holds a dash or a filler, which says nothing. */
export const placeholder = rowCheck({
  id: "marcador",
  severity: "error",
  matriz: conditionsOf(matriz.columns),
  marco: conditionsOf<MarcoKey>(marcoOperativo.columns),
});

import { isPlaceholder, saysNothing } from "../../../base/placeholder";
import { matriz } from "../../../plan/tables/matriz";
import { cellFix, changesOf } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { COMPARED, againstMarco } from "./against-marco";

const asTheMarcoSays: Fixer = ({ expected = "" }, context) => changesOf(cellFix(context, "meta", expected));

/** «-» where the plan has a meta: the row would leave the averages, and nobody decided that. */
export const erasedMeta = defineCheck({
  id: "meta-borrada",
  severity: "error",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) =>
    againstMarco(workbook)
      .pairs.filter(
        // A blank one is an observación of its own.
        ({ marco, matriz: { row } }) => isPlaceholder(row.values.meta) && !saysNothing(marco.row.values.meta),
      )
      .map(({ marco, matriz: { reading, row } }) => ({
        place: placeOf(matriz, reading, "meta", row.number),
        found: row.values.meta,
        expected: String(marco.row.values.meta),
        detail: { sheet: marco.reading.sheet, row: marco.row.number },
      })),
  fix: asTheMarcoSays,
});

import { isBlank } from "../../../base/cell";
import { matriz } from "../../../plan/tables/matriz";
import { COMPARED, againstMarco } from "./against-marco";
import { Check } from "../../check";
import { placeOf } from "../../place";
import { sameText } from "../../same-text";

const ID = "meta-distinta";

/** The meta that is followed up is not the one that was adopted. */
export const changedMeta: Check = {
  id: ID,
  severity: "error",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) =>
    againstMarco(workbook)
      .pairs.filter(
        ({ marco, matriz: { row } }) =>
          // A blank one is an observación of its own.
          !isBlank(row.values.meta) && sameText(marco.row.values.meta) !== sameText(row.values.meta),
      )
      .map(({ marco, matriz: { reading, row } }) => ({
        rule: ID,
        severity: "error",
        place: placeOf(matriz, reading, "meta", row.number),
        found: row.values.meta,
        expected: String(marco.row.values.meta),
        detail: { sheet: marco.reading.sheet, row: marco.row.number },
      })),
};

import { saysNothing } from "../../../base/placeholder";
import { matriz } from "../../../plan/tables/matriz";
import { COMPARED, againstMarco } from "./against-marco";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";
import { keyForPeople } from "../../../language/spelling/same-text";

/** The meta that is followed up is not the one that was adopted. */
export const changedMeta = defineCheck({
  id: "meta-distinta",
  severity: "error",
  scope: "workbook",
  columns: COMPARED,
  workbook: (workbook) =>
    againstMarco(workbook)
      .pairs.filter(
        ({ marco, matriz: { row } }) =>
          // One that says nothing is an observación of its own.
          !saysNothing(row.values.meta) &&
          keyForPeople(marco.row.values.meta) !== keyForPeople(row.values.meta),
      )
      .map(({ marco, matriz: { reading, row } }) => ({
        place: placeOf(matriz, reading, "meta", row.number),
        found: row.values.meta,
        expected: String(marco.row.values.meta),
        detail: { sheet: marco.reading.sheet, row: marco.row.number },
      })),
});

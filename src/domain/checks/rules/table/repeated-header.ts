import { TableReading } from "../../../reading/reading";
import { Check } from "../../check";
import { looseness } from "./looseness";
import { Observation } from "../../observation";

const ID = "encabezado-entre-filas";

const among = (reading: TableReading<string>): readonly Observation[] =>
  reading.repeatedHeadings.map((row) => ({
    rule: ID,
    severity: "advertencia",
    place: { sheet: reading.sheet, row },
    detail: looseness(reading),
  }));

/** The headings again among the rows, as on each page of a printed document. */
export const repeatedHeader: Check = {
  id: ID,
  severity: "advertencia",
  scope: "table",
  columns: [],
  marco: ({ reading }) => among(reading),
  matriz: ({ reading }) => among(reading),
};

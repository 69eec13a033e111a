import { TableReading } from "../../../reading/reading";
import { defineCheck } from "../../check";
import { looseness } from "./looseness";
import { Finding } from "../../finding";

const among = (reading: TableReading<string>): readonly Finding[] =>
  reading.repeatedHeadings.map((row) => ({
    place: { sheet: reading.sheet, row },
    detail: looseness(reading),
  }));

/** The headings again among the rows, as on each page of a printed document. */
export const repeatedHeader = defineCheck({
  id: "encabezado-entre-filas",
  severity: "advertencia",
  scope: "table",
  columns: [],
  marco: ({ reading }) => among(reading),
  matriz: ({ reading }) => among(reading),
});

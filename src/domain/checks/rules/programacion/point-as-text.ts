import { CellValue, isBlank } from "../../../base/cell";
import { defineCheck } from "../../check";
import { Finding } from "../../finding";
import { ProgramacionReading } from "../../../reading";
import { placeOfPoint, pointsOf } from "./lines";

const isText = (value: CellValue) => typeof value !== "number" && !isBlank(value);

/** A text where a point has its number or its date: Excel can't compare it, and the row waits to be looked at. */
export const pointAsText = defineCheck({
  id: "programacion-como-texto",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: ({ programacion }) =>
    programacion
      ? [...dates(programacion), ...programacion.rows.flatMap((row) => points(programacion, row))]
      : [],
});

const dates = (reading: ProgramacionReading): readonly Finding[] =>
  pointsOf(reading, { puntos: [] })
    .filter(({ date }) => isText(date))
    .map((point) => ({
      place: placeOfPoint(reading, reading.datesRow, point),
      found: point.date,
      detail: { type: "date" },
    }));

const points = (reading: ProgramacionReading, row: ProgramacionReading["rows"][number]): readonly Finding[] =>
  pointsOf(reading, row)
    .filter(({ value }) => isText(value))
    .map((point) => ({
      place: placeOfPoint(reading, row.number, point),
      found: point.value,
      detail: { type: "number" },
    }));

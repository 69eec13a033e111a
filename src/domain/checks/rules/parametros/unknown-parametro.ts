import { isBlank } from "../../../base/cell";
import { parametros } from "../../../plan/parametros/parametros";
import { defineCheck } from "../../check";
import { labelOfParametro, placeOfParametro } from "./named-cell";
import { keyForPeople } from "../../../language/spelling/same-text";

/** The choices that figures depend on. The periodicidad is only shown: any word says it. */
const decisive = parametros.filter(({ name, choices }) => choices !== undefined && name !== "periodicidad");

/** A word outside its list: «cerrado» for the estado of the corte counts as an open one. */
export const unknownParametro = defineCheck({
  id: "parametro-desconocido",
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (reading) =>
    decisive.flatMap(({ name, choices = [] }) => {
      const found = reading.parametros[name] ?? "";
      if (isBlank(found) || choices.some((choice) => keyForPeople(choice) === keyForPeople(found))) return [];
      const place = placeOfParametro(reading, name);
      const detail = { label: labelOfParametro(name) };
      return [{ place, found, expected: choices.join(", "), detail }];
    }),
});

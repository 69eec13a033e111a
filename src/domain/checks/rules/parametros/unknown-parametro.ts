import { isBlank } from "../../../base/cell";
import { parametros } from "../../../plan/parametros/parametros";
import { Check } from "../../check";
import { labelOfParametro, placeOfParametro } from "./named-cell";
import { sameText } from "../../same-text";

const ID = "parametro-desconocido";

/** The choices that figures depend on. The periodicidad is only shown: any word says it. */
const decisive = parametros.filter(({ name, choices }) => choices !== undefined && name !== "periodicidad");

/** A word outside its list: «cerrado» for the estado of the corte counts as an open one. */
export const unknownParametro: Check = {
  id: ID,
  severity: "error",
  scope: "workbook",
  columns: [],
  workbook: (reading) =>
    decisive.flatMap(({ name, choices = [] }) => {
      const found = reading.parametros[name] ?? "";
      if (isBlank(found) || choices.some((choice) => sameText(choice) === sameText(found))) return [];
      const place = placeOfParametro(reading, name);
      const detail = { label: labelOfParametro(name) };
      return [{ rule: ID, severity: "error" as const, place, found, expected: choices.join(", "), detail }];
    }),
};

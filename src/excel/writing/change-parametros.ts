import { CellValue } from "../../domain/base/cell";
import { parametros } from "../../domain/plan/parametros/parametros";
import { inExcel } from "../host/in-excel";
import { placeOf } from "../../sheets/reading/survey";
import { survey } from "../reading/survey";
import { Written } from "../workbook";
import { CellWrite, writeCells } from "./cell-writes";

/** Writes named cells of Parámetros; those that the sheet computes, and unknown names, are left alone. Three batches. */
export const changeParametros = (values: Readonly<Record<string, CellValue>>): Promise<Written> =>
  inExcel(async (context) => {
    const names = await survey(context);
    const writes = parametros.flatMap(({ name, formula }): CellWrite[] => {
      const place = placeOf(names, name);
      const value = values[name];
      return place && value !== undefined && !formula ? [{ ...place, values: [[value]] }] : [];
    });
    if (writes.length === 0) return { what: "nothing", sheets: [] };
    const undo = await writeCells(context, writes);
    const sheets = [...new Set(writes.map(({ sheet }) => sheet))];
    return { what: "parametrosChanged", sheets, rows: writes.length, undo };
  });

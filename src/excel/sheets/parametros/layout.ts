import { Parametro, SECCIONES } from "../../../domain/parametros/parametro";
import { parametros } from "../../../domain/parametros/parametros";
import { cell } from "../../sheet/area";

/** Columns of the sheet. */
export const LABEL = 0;
export const VALUE = 1;
export const HELP = 2;
export const COUNTS = 4;
export const COMMITTEE = 7;
export const LISTS = 10;
export const FIRST_ROW = 3;

/** Where each named cell stands: a heading per section, a blank row between them. */
export const rowOf: ReadonlyMap<string, number> = (() => {
  const rows = new Map<string, number>();
  let row = FIRST_ROW;
  for (const section of SECCIONES) {
    for (const each of parametros.filter((parametro) => parametro.section === section))
      rows.set(each.name, ++row);
    row += 2;
  }
  return rows;
})();

export const LAST_ROW = Math.max(...rowOf.values());

/** Cells that only the formulas read: at the foot, quiet and out of the print. */
export const isAuxiliary = ({ section }: Parametro) => section === "Auxiliares";

export const LAST_PRINTED = Math.max(
  ...parametros.filter((each) => !isAuxiliary(each)).map(({ name }) => rowOf.get(name)!),
);

export const valueCell = (parametro: Parametro) => cell(rowOf.get(parametro.name)!, VALUE);

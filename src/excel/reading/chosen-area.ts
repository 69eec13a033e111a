import { Area, areaOf } from "../../sheets/declaration/area";

/**
 * What of a sheet a person means: what they selected of the cells in use, if that has several rows and columns. A cell,
 * a row or a column is where they stood, and not a table.
 *
 * @param used the cells in use
 * @param selected its address; whole rows and columns are cut to what is used
 */
export function chosenArea(used: Area, selected: string): Area {
  const area = selectedArea(selected, used);
  const common = area && intersection(area, used);
  return common && common.rows > 1 && common.columns > 1 ? common : used;
}

function selectedArea(address: string, used: Area): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(local);
  if (columns) return areaOf(`${columns[1]}1:${columns[2]}${used.row + used.rows}`);
  const rows = /^(\d+):(\d+)$/.exec(local);
  return rows ? areaOf(`A${rows[1]}:XFD${rows[2]}`) : areaOf(local);
}

/** The cells that two blocks share; null where they share none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

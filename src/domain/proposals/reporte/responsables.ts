import { CellValue } from "../../base/cell";
import { keyForPeople } from "../../language/spelling/same-text";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";

/** Who answers for some rows, as the matriz writes it, and for how many. */
export interface Responsable {
  /** "" for the rows that nobody answers for. */
  readonly nombre: string;
  readonly filas: number;
}

type Row = TableRow<MatrizKey>;

/** What surely separates one responsable from another: a comma also stands within «Planeación, Obras y Vivienda». */
const BETWEEN = /[\n;]+/;

/** What may separate them. */
const WITHIN = /[\n;,/]+|\s+[ye]\s+/i;

/** The names of a cell one after another, to look for some within: "|planeacion|hacienda|". */
const keyOf = (text: CellValue): string =>
  `|${String(text).split(WITHIN).map(keyForPeople).filter(Boolean).join("|")}|`;

const NOBODY = keyOf("");

/** Whether a cell's names are one responsable's, alone or with others. Nobody's are only those of a blank cell. */
const isAmong = (key: string, cell: string) => (key === NOBODY ? cell === NOBODY : cell.includes(key));

/**
 * Everybody who answers for a row, by name; nobody last. Rows that several answer for count for each of them.
 * @example responsablesDe(rows) // [{ nombre: "Despacho", filas: 4 }, { nombre: "Planeación", filas: 3 }]
 */
export function responsablesDe(rows: readonly Row[]): readonly Responsable[] {
  const cells = rows.map(({ values }) => keyOf(values.responsable));
  const names = new Map<string, string>();
  for (const { values } of rows)
    for (const name of String(values.responsable).split(BETWEEN))
      if (!names.has(keyOf(name))) names.set(keyOf(name), name.trim());
  return [...names]
    .map(([key, nombre]) => ({ nombre, filas: cells.filter((cell) => isAmong(key, cell)).length }))
    .filter(({ filas }) => filas > 0)
    .sort(
      (a, b) => Number(a.nombre === "") - Number(b.nombre === "") || a.nombre.localeCompare(b.nombre, "es"),
    );
}

/**
 * Whether somebody answers for a row: the name is compared as people do, and others may stand beside it.
 * @example respondePor("planeacion")(row) // true of a row of «Planeación y Hacienda»
 */
export function respondePor(nombre: string): (row: Pick<Row, "values">) => boolean {
  const key = keyOf(nombre);
  return ({ values }) => isAmong(key, keyOf(values.responsable));
}

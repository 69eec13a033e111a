import { CellValue } from "../../domain/base/cell";
import { hojas } from "../../domain/catalogue/hojas";
import { accionesDelMarco, comite, conteos, tablasOrganizadas } from "../../domain/plan/parametros/tablas";
import { COMMITTEE, COUNTS, FIRST_ROW, LABEL, LAST_ROW, LISTS } from "./layout";
import { SmallTable } from "./small-table";

const texts = hojas.parametros;

/** How many lines the lists have to begin with. */
const COUNT_ROWS = 8;
export const COMMITTEE_ROWS = 8;
const ACCION_ROWS = 10;
const ORGANIZADA_ROWS = 8;

/** Excel's names of the tables of the sheet. */
export interface TableNames {
  readonly counts: string;
  readonly committee: string;
  readonly acciones: string;
  readonly organizadas: string;
}

/** Their names in a workbook that has no others so called. */
export const TABLES: TableNames = {
  counts: conteos.tableName,
  committee: comite.tableName,
  acciones: accionesDelMarco.tableName,
  organizadas: tablasOrganizadas.tableName,
};

type Rows = readonly (readonly CellValue[])[];

/** What the tables hold, row by row; as they are inserted where nothing is said. */
export interface TableContents {
  readonly counts?: Rows;
  readonly committee?: Rows;
  readonly acciones?: Rows;
  readonly organizadas?: Rows;
}

/** Room for the rows that a table holds and some more. */
const roomFor = (filled: Rows, fewest: number) => Math.max(fewest, filled.length + 2);

/**
 * The tables of Parámetros: how many there are of something, who signs, the acciones that the plan announces, and how
 * tables were organized.
 */
export const smallTables = (
  names: TableNames,
  {
    counts = [[texts.conteoInicial, ""]],
    committee = [],
    acciones = [],
    organizadas = [],
  }: TableContents = {},
): readonly SmallTable[] => [
  {
    name: names.counts,
    heading: texts.conteos,
    note: texts.conteosNota,
    row: FIRST_ROW,
    column: COUNTS,
    width: 2,
    first: COUNTS,
    columns: conteos.columns,
    rows: roomFor(counts, COUNT_ROWS),
    filled: counts,
  },
  {
    name: names.committee,
    heading: texts.comite,
    note: texts.comiteNota,
    row: FIRST_ROW,
    column: COMMITTEE,
    width: 2,
    first: COMMITTEE,
    columns: comite.columns,
    rows: roomFor(committee, COMMITTEE_ROWS),
    filled: committee,
  },
  // Its texts are long: below the form, where no other row grows with them, and with nothing in the way of more.
  {
    name: names.acciones,
    heading: texts.marcoDeAccion,
    note: texts.marcoDeAccionNota,
    row: LAST_ROW + 2,
    column: LABEL,
    width: 3,
    first: LABEL + 1,
    columns: accionesDelMarco.columns,
    rows: roomFor(acciones, ACCION_ROWS),
    filled: acciones,
  },
  // The add-in writes it and people hardly look: out of the print, below the lists, where no other table that is written
  // in has rows.
  {
    name: names.organizadas,
    heading: texts.organizadas,
    note: texts.organizadasNota,
    row: LAST_ROW + 2,
    column: LISTS,
    width: tablasOrganizadas.columns.length,
    first: LISTS,
    columns: tablasOrganizadas.columns,
    rows: roomFor(organizadas, ORGANIZADA_ROWS),
    style: "aside",
    filled: organizadas,
  },
];

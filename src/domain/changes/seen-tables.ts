import { CellValue } from "../base/cell";
import { Table } from "../plan/tables/column";
import { cortes as tablaDeCortes } from "../plan/cortes/cortes";
import { marcoOperativo } from "../plan/tables/marco-operativo";
import { matriz } from "../plan/tables/matriz";
import { NUMEROS_DE_PUNTO, clavePunto } from "../plan/programacion/numeros";
import { ProgramacionReading } from "../reading/programacion";
import { tablaDeExcepciones } from "../reading/excepciones/excepcion";
import { OwnTableReading } from "../reading/own-table-reading";
import { SmallTableReading, TableReading, WorkbookReading } from "../reading/reading";
import { SeenTable } from "./seen-table";

/** What was read of a workbook, or of those of its tables that changes are of. */
export type ReadTables = Partial<
  Pick<
    WorkbookReading,
    | "matrices"
    | "marcos"
    | "excepciones"
    | "cortes"
    | "historial"
    | "conteos"
    | "organizadas"
    | "listado"
    | "programacion"
    | "resumenes"
  >
>;

/** The tables of a workbook that changes may be of, as they stood when it was read. */
export function seenTables({
  matrices = [],
  marcos = [],
  excepciones,
  cortes,
  historial,
  conteos,
  organizadas,
  listado,
  programacion,
  resumenes = [],
}: ReadTables): readonly SeenTable[] {
  return [
    ...matrices.map((reading) => ofStandard(matriz, reading)),
    ...marcos.map((reading) => ofStandard(marcoOperativo, reading)),
    ...(excepciones ? [ofOwn(excepciones, tablaDeExcepciones.identity)] : []),
    ...(cortes ? [ofOwn(cortes, tablaDeCortes.identity)] : []),
    // Only appended to: none of its rows is looked for, and they may be thousands.
    ...(historial ? [{ ...ofOwn(historial, []), keys: [] }] : []),
    ...(programacion ? [ofProgramacion(programacion), ofDates(programacion)] : []),
    ...resumenes.flatMap(({ acciones, responsables }) => [
      ofOwn(acciones, [["accion"]]),
      ...(responsables ? [ofOwn(responsables, [["responsable"]])] : []),
    ]),
    ...[conteos, organizadas, listado].flatMap((table) => (table ? [ofSmallTable(table)] : [])),
  ];
}

type Columns = Readonly<Partial<Record<string, number>>>;

const columnsOf = (columns: Columns, headings: Readonly<Partial<Record<string, string>>>) =>
  Object.entries(columns).map(([key, column]) => ({ column: column!, heading: headings[key] ?? "" }));

/** Keys that the table has whole, as the columns where they stand. */
const placed = (keys: readonly (readonly string[])[], columns: Columns) =>
  keys
    .filter((key) => key.every((each) => columns[each] !== undefined))
    .map((key) => key.map((each) => columns[each]!));

function ofStandard<Key extends string>(table: Table<Key>, reading: TableReading<Key>): SeenTable {
  const { sheet, tableName, headerRow, firstRow, lastRow, columns, headings, rows } = reading;
  const keyAt = new Map(table.columns.map(({ key }) => [columns[key], key]));
  // A row that was emptied keeps the Id that nobody sees, and is blank.
  const typed = table.columns.filter(({ formula, filledBy }) => !formula && filledBy !== "addIn");
  const whole = typed.map(({ key }) => key).filter((key) => columns[key] !== undefined);
  return {
    sheet,
    tableName,
    headerRow,
    firstRow,
    lastRow,
    columns: columnsOf(columns, headings),
    keys: placed([...table.identity, whole], columns),
    rows: new Map(
      rows.map(({ number, values, carried }) => [
        number,
        (column: number): CellValue => {
          const key = keyAt.get(column);
          return key === undefined || carried.includes(key) ? "" : values[key];
        },
      ]),
    ),
  };
}

function ofOwn<Key extends string>(
  reading: OwnTableReading<Key>,
  identity: readonly (readonly string[])[],
): SeenTable {
  const { sheet, tableName, columns, headings, headerRow, lastRow, rows } = reading;
  const keyAt = new Map(Object.entries(columns).map(([key, column]) => [column, key]));
  return {
    sheet,
    tableName,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    columns: columnsOf(columns, headings),
    keys: placed([...identity, Object.keys(columns)], columns),
    rows: new Map(
      rows.map(({ number, cells }) => {
        const held: Readonly<Partial<Record<string, CellValue>>> = cells;
        return [number, (column: number) => held[keyAt.get(column) ?? ""] ?? ""];
      }),
    ),
  };
}

function ofProgramacion(reading: ProgramacionReading): SeenTable {
  const { sheet, tableName, columns, headings, headerRow, lastRow, rows } = reading;
  const typed = ["id" as const, ...NUMEROS_DE_PUNTO.map(clavePunto)];
  return {
    sheet,
    tableName,
    headerRow,
    firstRow: headerRow + 1,
    lastRow,
    columns: columnsOf(columns, headings),
    keys: placed([["id"], typed], columns),
    rows: new Map(
      rows.map(({ number, id, puntos }) => {
        const cells = new Map([id, ...puntos].map((value, index) => [columns[typed[index]!], value]));
        return [number, (column: number) => cells.get(column) ?? ""];
      }),
    ),
  };
}

/** The row of dates, which is no table: it is where it was, and says what it said. */
function ofDates({ sheet, columns, datesRow, fechas, overDates }: ProgramacionReading): SeenTable {
  const places = NUMEROS_DE_PUNTO.map((numero) => columns[clavePunto(numero)]!);
  return {
    sheet,
    headerRow: datesRow - 1,
    firstRow: datesRow,
    lastRow: datesRow,
    columns: places.map((column, index) => ({ column, heading: String(overDates[index]) })),
    keys: [places],
    rows: new Map([[datesRow, (column: number) => fechas[places.indexOf(column)] ?? ""]]),
  };
}

/** Its first column says which row is which. */
function ofSmallTable(table: SmallTableReading): SeenTable {
  const { sheet, tableName, headerRow, column: left, headings, rows } = table;
  const firstRow = headerRow + 1;
  return {
    sheet,
    tableName,
    headerRow,
    firstRow,
    lastRow: headerRow + rows.length,
    columns: headings.map((heading, index) => ({ column: left + index, heading })),
    keys: [[left], headings.map((_, index) => left + index)],
    rows: new Map(
      rows.map((cells, index) => [firstRow + index, (column: number) => cells[column - left] ?? ""]),
    ),
  };
}

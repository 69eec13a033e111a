/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load -- what is read here is read once the caller has synced: the rules do not see through a function */
import { CellValue } from "../../../domain/base/cell";
import { TableAim } from "../../../domain/changes/aim";
import { ColumnNow, TableNow } from "../../../domain/changes/locate";
import { rememberSheet, sheetKey } from "../../host/sheet-key";
import { ExcelFailure, FailureCode } from "../../workbook";

/** What a column of a table holds now: also what stands in its cells, and how they show it. */
export interface HeldColumn extends ColumnNow {
  readonly formulas: readonly CellValue[];
  readonly numberFormats: readonly string[];
}

/** A table as it stands now in the workbook. */
export interface HeldTable extends TableNow {
  readonly sheet: string;
  /** Rows of its body. */
  readonly rows: number;
  /** 0-based sheet column of its first, and its headings from there. */
  readonly left: number;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<number, HeldColumn>;
  /** Where a column stands now that stood in another place when it was read. */
  readonly columnNow: (column: number) => number | undefined;
}

/** Gives what was asked for, once the batch is back. */
export type Later<Result> = () => Result;

/**
 * Asks for some columns of a table, by their headings wherever they stand now; in a plain range, where they stood.
 * Only queues: the caller syncs.
 *
 * @param columns those that are needed, by where they stood when they were read
 * @param refusal how it fails where the table or a column is no longer there
 */
export function lookAt(
  context: Excel.RequestContext,
  aim: TableAim,
  columns: Iterable<number>,
  refusal: FailureCode,
): Later<HeldTable> {
  const gone = (heading?: string) =>
    new ExcelFailure(refusal, { sheet: aim.sheet, ...(heading && { heading }) });
  return aim.tableName === undefined
    ? lookAtRange(context, aim, columns, gone)
    : lookAtTable(context, aim, aim.tableName, columns, gone);
}

type Gone = (heading?: string) => ExcelFailure;

const CONTENTS = "values,formulas,text,numberFormat";

const contentsOf = (range: Excel.Range, from = 0): Omit<HeldColumn, "column"> => {
  const first = <Value>(rows: Value[][]) => rows.slice(from).map((row) => row[0]!);
  return {
    values: first(range.values as CellValue[][]),
    formulas: first(range.formulas as CellValue[][]),
    texts: first(range.text),
    numberFormats: first(range.numberFormat as string[][]),
  };
};

function lookAtTable(
  context: Excel.RequestContext,
  aim: TableAim,
  name: string,
  columns: Iterable<number>,
  gone: Gone,
): Later<HeldTable> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  const { worksheet } = table;
  worksheet.load("id,name");
  const header = table.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex");
  const { rows } = table;
  rows.load("count");
  const headingOf = new Map(aim.columns.map(({ column, heading }) => [column, heading]));
  const asked = [...new Set(columns)].map((column) => {
    const heading = headingOf.get(column) ?? "";
    const found = table.columns.getItemOrNullObject(heading);
    found.load("name");
    const body = found.getDataBodyRange();
    // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see through a constant
    body.load(CONTENTS);
    return { column, heading, found, body };
  });
  return () => {
    if (table.isNullObject) throw gone();
    rememberSheet(worksheet);
    const headings = (header.values[0] as CellValue[]).map(String);
    const left = header.columnIndex;
    const columnNow = (column: number) => {
      const index = headings.indexOf(headingOf.get(column) ?? "");
      return index < 0 ? undefined : left + index;
    };
    const held = asked.map(({ column, heading, found, body }): [number, HeldColumn] => {
      const now = columnNow(column);
      if (found.isNullObject || now === undefined) throw gone(heading);
      return [column, { column: now, ...contentsOf(body) }];
    });
    return {
      sheet: worksheet.name,
      firstRow: header.rowIndex + 2,
      rows: rows.count,
      left,
      headings,
      columns: new Map(held),
      columnNow,
    };
  };
}

function lookAtRange(
  context: Excel.RequestContext,
  aim: TableAim,
  columns: Iterable<number>,
  gone: Gone,
): Later<HeldTable> {
  const { headerRow, firstRow, lastRow } = aim;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetKey(aim.sheet));
  sheet.load("id,name");
  const headingOf = new Map(aim.columns.map(({ column, heading }) => [column, heading]));
  const asked = [...new Set(columns)].map((column) => {
    const range = sheet.getRangeByIndexes(headerRow - 1, column, lastRow - headerRow + 1, 1);
    // eslint-disable-next-line office-addins/no-empty-load -- the rule does not see through a constant
    range.load(CONTENTS);
    return { column, range };
  });
  return () => {
    if (sheet.isNullObject) throw gone();
    rememberSheet(sheet);
    const held = asked.map(({ column, range }): [number, HeldColumn] => {
      const heading = headingOf.get(column) ?? "";
      if (String(range.values[0]![0]) !== heading) throw gone(heading);
      return [column, { column, ...contentsOf(range, firstRow - headerRow) }];
    });
    return {
      sheet: sheet.name,
      firstRow,
      rows: lastRow - firstRow + 1,
      left: Math.min(...aim.columns.map(({ column }) => column)),
      headings: [],
      columns: new Map(held),
      columnNow: (column) => column,
    };
  };
}

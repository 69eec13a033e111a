import type { TableData } from "../../../xlsx/workbook-data";
import type { SheetId, TableInfo } from "../../engine/engine";
import type { Host } from "../host";
import { sameText } from "../office-object";
import { tableState } from "../state";
import { headings, wholeArea } from "../table/table-rules";

/** The tables of a sheet as a file has them: with their rows of totals, and those that have no headings. */
export function savedTables(host: Host, sheet: SheetId): TableData[] {
  const { engine, state } = host;
  return [
    ...engine.tables
      .list()
      .filter((table) => table.sheet === sheet)
      .map((table) => tableData(host, table)),
    ...state.headless.filter((table) => table.sheet === sheet).map(({ data }) => data),
  ];
}

function tableData(host: Host, table: TableInfo): TableData {
  const { style, bandedRows, filterButton, calculated, totals } = tableState(host.state, table.id);
  const columns = headings(host, table).map((name) => {
    const calculatedFormula = byHeading(calculated, name);
    const total = totals && byHeading(totals, name);
    return {
      name,
      ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
      ...(total === undefined ? {} : { totals: total }),
    };
  });
  return {
    name: table.name,
    area: wholeArea(host, table),
    columns,
    style,
    bandedRows,
    filterButton,
    ...(totals ? { showTotals: true } : {}),
  };
}

const byHeading = <Value>(values: ReadonlyMap<string, Value>, name: string): Value | undefined =>
  [...values].find(([heading]) => sameText(heading, name))?.[1];

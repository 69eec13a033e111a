/**
 * hucre 1.0.0, tables: it drops the formula of calculated columns (Excel then stops filling new rows), tables without a
 * header row, tables without a style, and the `_x000a_` of headings with line breaks. hucre writes the part, its
 * relationship and content type; the part's text is ours, both ways.
 */
import { areaName, parseArea } from "../a1";
import { formulaFromFile, formulaToFile } from "../formulas/file-form";
import type { TableColumnData, TableData } from "../workbook-data";
import { lineBreaks } from "../line-breaks";
import { decodeEscapes, encodeEscapes } from "../xml/escape";
import { child, childrenOf, flag, parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/parse";
import { tag, textTag, XML_DECLARATION } from "../xml/write";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** @returns undefined for a part that names no area. */
export function readTable(xml: string): TableData | undefined {
  const table = parseXml(xml);
  const { attributes } = table;
  const area = parseArea(attributes["ref"] ?? "");
  if (!area) return undefined;
  const style = child(table, "tableStyleInfo")?.attributes;
  return {
    // In formulas a table goes by its display name.
    name: attributes["displayName"] ?? attributes["name"] ?? "",
    area,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map(readColumn),
    style: style?.["name"] ?? "",
    bandedRows: flag(style?.["showRowStripes"]),
    filterButton: child(table, "autoFilter") !== undefined,
    ...(attributes["headerRowCount"] === "0" && { showHeaders: false }),
    ...(Number(attributes["totalsRowCount"] ?? 0) > 0 && { showTotals: true }),
  };
}

function readColumn(column: XmlElement): TableColumnData {
  const { name = "", totalsRowFunction, totalsRowLabel } = column.attributes;
  const calculated = child(column, "calculatedColumnFormula")?.text;
  const totalsFormula = child(column, "totalsRowFormula")?.text;
  const totals = {
    ...(totalsRowFunction && totalsRowFunction !== "none" && { function: totalsRowFunction }),
    ...(totalsRowLabel && { label: decodeEscapes(totalsRowLabel) }),
    ...(totalsFormula && { formula: formulaFromFile(totalsFormula) }),
  };
  return {
    name: lineBreaks(decodeEscapes(name)),
    ...(calculated && { calculatedFormula: formulaFromFile(calculated) }),
    ...(Object.keys(totals).length > 0 && { totals }),
  };
}

/** @param id unique in the workbook, from 1. */
export function writeTable(table: TableData, id: number): string {
  const {
    name,
    area,
    columns,
    style,
    bandedRows,
    filterButton,
    showHeaders = true,
    showTotals = false,
  } = table;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const content =
    (filterButton && showHeaders ? tag("autoFilter", { ref: areaRange(filtered) }) : "") +
    tag("tableColumns", { count: columns.length }, columns.map(writeColumn).join("")) +
    tag("tableStyleInfo", {
      name: style || undefined,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: bandedRows,
      showColumnStripes: false,
    });
  return (
    XML_DECLARATION +
    tag(
      "table",
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref: areaRange(area),
        headerRowCount: showHeaders ? undefined : 0,
        totalsRowCount: showTotals ? 1 : undefined,
        totalsRowShown: showTotals ? undefined : false,
      },
      content,
    )
  );
}

function writeColumn({ name, calculatedFormula, totals }: TableColumnData, index: number): string {
  return tag(
    "tableColumn",
    {
      id: index + 1,
      name: encodeEscapes(name),
      totalsRowFunction: totals?.function,
      totalsRowLabel: totals?.label && encodeEscapes(totals.label),
    },
    (calculatedFormula ? textTag("calculatedColumnFormula", formulaToFile(calculatedFormula)) : "") +
      (totals?.formula ? textTag("totalsRowFormula", formulaToFile(totals.formula)) : ""),
  );
}

/** A table of one cell is still written with both corners. */
function areaRange(area: TableData["area"]): string {
  const name = areaName(area);
  return name.includes(":") ? name : `${name}:${name}`;
}

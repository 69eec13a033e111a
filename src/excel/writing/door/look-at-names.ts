import { CellValue } from "../../../domain/base/cell";
import { areaOf, sheetOf } from "../../../sheets/declaration/area";
import { Later } from "./look";

/** A named cell as it stands now, wherever it was moved. */
export interface HeldName {
  readonly sheet: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** Asks for named cells; null for a name that is of no single cell any more. Only queues: the caller syncs. */
export function lookAtNames(
  context: Excel.RequestContext,
  names: Iterable<string>,
): Later<ReadonlyMap<string, HeldName | null>> {
  const asked = [...new Set(names)].map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address,values,text,formulas,numberFormat");
    return [name, range] as const;
  });
  return () => new Map(asked.map(([name, range]) => [name, heldIn(range)]));
}

function heldIn(range: Excel.Range): HeldName | null {
  const area = range.isNullObject ? null : areaOf(range.address);
  const sheet = range.isNullObject ? null : sheetOf(range.address);
  if (!area || sheet === null) return null;
  return {
    sheet,
    row: area.row + 1,
    column: area.column,
    value: range.values[0]![0] as CellValue,
    text: range.text[0]![0]!,
    formula: range.formulas[0]![0] as CellValue,
    numberFormat: range.numberFormat[0]![0] as string,
  };
}

import { CellValue } from "../../domain/base/cell";
import { inExcel } from "../host/in-excel";
import { areasOf } from "../reading/formulas";
import { readByBlocks } from "../reading/blocks";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { inParts } from "../../sheets/declaration/parts";
import { ExcelFailure, Undo } from "../workbook";
import { undoOfSheets } from "./undo";

/** A sheet that was inserted. */
export interface Inserted {
  readonly declaration: SheetDeclaration;
  /** The names that came with it. */
  readonly names: readonly string[];
  readonly id: string;
}

/**
 * How inserted sheets go away: two batches, more only past Excel's 5 MB. Refused when a person wrote in one of them, or
 * when another sheet came after, for its formulas may refer to these.
 *
 * @param sheets all that the workbook had right after the insertion
 * @param active the sheet that was in front before
 */
export function undoInsertion(
  inserted: readonly Inserted[],
  sheets: readonly string[],
  active: string,
): Undo {
  const takeBack = () =>
    inExcel(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      const found = inserted.map(({ declaration, id }) => {
        const sheet = worksheets.getItemOrNullObject(id);
        sheet.load("name");
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("rowIndex,columnIndex,rowCount,columnCount");
        // What went in in parts would not come back in one answer.
        const large = inParts(declaration).later.length > 0;
        if (!large) used.load("values");
        const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas");
        formulas.load("address");
        return { declaration, sheet, used, formulas, large };
      });
      await context.sync();
      const large = found.filter((each) => each.large && !each.used.isNullObject);
      const wanted = large.map(({ sheet, used }) => ({
        name: sheet.name,
        used,
        wanted: "values" as const,
        read: valuesOnly,
      }));
      const read = await readByBlocks(context, wanted);
      const valuesOf = (each: (typeof found)[number]): Values =>
        each.used.isNullObject ? [] : each.large ? read[large.indexOf(each)]!.values : each.used.values;
      const known = new Set(sheets);
      const othersCame = worksheets.items.some(({ name }) => !known.has(name));
      const changed = found.find((each) => {
        const { declaration, sheet, used, formulas } = each;
        if (sheet.isNullObject || sheet.name !== declaration.name) return true;
        const address = formulas.isNullObject ? "" : formulas.address;
        return !isUntouched(declaration, used, valuesOf(each), address);
      });
      if (othersCame || changed) {
        throw new ExcelFailure("changed-since", {
          sheet: changed?.declaration.name ?? inserted[0]!.declaration.name,
        });
      }
      for (const name of inserted.flatMap((each) => each.names)) names.getItem(name).delete();
      if (worksheets.items.some(({ name }) => name === active)) worksheets.getItem(active).activate();
      found.forEach(({ sheet }) => sheet.delete());
      await context.sync();
    });
  return undoOfSheets(
    inserted.map(({ declaration }) => declaration.name),
    takeBack,
  );
}

type Values = readonly (readonly CellValue[])[];

const valuesOnly = ({ values }: Excel.Range) => ({ values: values as CellValue[][], texts: [] });

/** Whether the cells are as the declaration left them; what a formula shows may change, its being there may not. */
function isUntouched(
  declaration: SheetDeclaration,
  used: Excel.Range,
  values: Values,
  formulaAddress: string,
): boolean {
  const expected = new Map<string, CellValue | null>();
  for (const { area, values, computed } of declaration.cells) {
    if (!values && !computed) continue;
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const typed = computed?.typedOver?.get(row);
        expected.set(
          key(area.row + row, area.column + column),
          computed && typed === undefined ? null : (typed ?? values?.[row]?.[column] ?? ""),
        );
      }
    }
  }
  const withFormula = new Set<string>();
  for (const area of areasOf(formulaAddress)) {
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        withFormula.add(key(area.row + row, area.column + column));
      }
    }
  }
  const actual = new Map<string, CellValue>();
  values.forEach((row, rowIndex) =>
    row.forEach((value, column) =>
      actual.set(key(used.rowIndex + rowIndex, used.columnIndex + column), value),
    ),
  );
  for (const [place, value] of expected) {
    if (
      value === null ? !withFormula.has(place) : withFormula.has(place) || (actual.get(place) ?? "") !== value
    )
      return false;
  }
  return (
    [...actual].every(([place, value]) => value === "" || expected.has(place)) &&
    [...withFormula].every((place) => expected.get(place) === null)
  );
}

const key = (row: number, column: number) => `${row},${column}`;

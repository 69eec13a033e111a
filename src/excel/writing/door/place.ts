import { CellValue, isBlank } from "../../../domain/base/cell";
import { cellName } from "../../../domain/base/cell-name";
import { AimedChanges, RowPlace, TableAim, rowAbove, tableAt } from "../../../domain/changes/aim";
import {
  CellEdit,
  ColumnVisibility,
  FigureFormat,
  NewCell,
  RowRemoval,
} from "../../../domain/changes/changes";
import { idColumnOf } from "../../../domain/changes/ids";
import { isSame, locate } from "../../../domain/changes/locate";
import { Random, idGenerator, isId } from "../../../domain/plan/tables/matriz-id";
import { numberFormatOf } from "../../../sheets/table-block";
import { ExcelFailure, FailureCode } from "../../workbook";
import { HeldTable } from "./look";
import { HeldName } from "./look-at-names";
import { HeldMarks, marksAt } from "./marks";
import {
  PlacedCell,
  PlacedChanges,
  PlacedChart,
  PlacedColumn,
  PlacedFormat,
  PlacedId,
  PlacedInsertion,
  PlacedMarks,
  PlacedTable,
} from "./placed";

/** What was found of all that is written. */
export interface Found {
  readonly tables: ReadonlyMap<TableAim, HeldTable>;
  readonly names: ReadonlyMap<string, HeldName | null>;
  readonly charts: ReadonlyMap<TableAim, PlacedChart | null>;
  /** What the first row of a table holds, as formulas, where lines like it are to come in. */
  readonly models: ReadonlyMap<TableAim, readonly CellValue[] | undefined>;
  readonly marks: ReadonlyMap<TableAim, HeldMarks>;
  /** Of the columns of each table that are to be hidden or shown, in their order. */
  readonly hidden: ReadonlyMap<TableAim, readonly boolean[]>;
}

/** The columns of a table that are to be hidden or shown. */
export const visibilitiesOf = (
  { changes, tables }: AimedChanges,
  aim: TableAim,
): readonly ColumnVisibility[] =>
  (changes.columns ?? []).filter(({ place: at }) => tableAt(tables, at) === aim);

/**
 * Finds where each change goes now. All or nothing: fails where a row is gone, or a cell no longer holds what the pane
 * showed, and names it.
 */
export function place(
  aimed: AimedChanges,
  found: Found,
  refusal: FailureCode,
  random?: Random,
): PlacedChanges {
  const { changes, tables } = aimed;
  const here = (aim: TableAim, at: RowPlace) => tableAt(tables, at) === aim;
  return {
    tables: tables.map((aim): PlacedTable => {
      const held = found.tables.get(aim)!;
      const table = new Placing(aim, held, refusal);
      const inside = changes.cells.filter(({ name, place: at }) => name === undefined && here(aim, at));
      const cells = inside.map((edit) => table.cell(edit));
      const formats = (changes.formats ?? [])
        .filter(({ place: at }) => here(aim, at))
        .map(({ place: at, after }) => table.format(at.row, at.column, after));
      const inserted = changes.rows.filter((insertion) => here(aim, rowAbove(insertion)));
      const removed = (changes.removed ?? []).filter((removal) => here(aim, removal));
      const cleared = removed.flatMap((removal) => table.clearing(removal));
      // A table has at least one row: its only one is cleared.
      const clears = removed.length > 0 && removed.length >= held.rows;
      if (clears) cells.push(...cleared);
      const removals = (clears ? [] : removed).map((removal) => ({
        removal,
        row: removal.row,
        index: table.index(removal.row, removal.sheet),
      }));
      const columns = visibilitiesOf(aimed, aim).map((edit, index): PlacedColumn => {
        const before = found.hidden.get(aim)![index]!;
        if (edit.before !== undefined && edit.before !== before) throw table.refused(edit);
        return { edit, before };
      });
      const nextId = idGenerator(table.ids()?.values ?? [], random);
      return {
        aim,
        held,
        rowsNow: table.rowsNow,
        cells,
        formats: [...formats, ...figureFormats(cells)],
        ids: table.newIds(new Set(inside.map(({ place: at }) => at.row)), nextId),
        insertions: inserted
          .map((insertion) => table.insertion(insertion, nextId, found.models.get(aim)))
          .sort((a, b) => a.index - b.index || overBlank(a) - overBlank(b)),
        removals,
        columns,
        chart: found.charts.get(aim) ?? null,
        marks: table.marks(found.marks.get(aim)),
      };
    }),
    named: changes.cells.flatMap((edit) =>
      edit.name === undefined ? [] : [namedCell(edit, found.names.get(edit.name) ?? null, refusal)],
    ),
  };
}

/** Those that take in the blank lines below the table come last. */
const overBlank = ({ insertion }: PlacedInsertion): number => (insertion.moves === "nothing" ? 1 : 0);

/** Finds the places of one table. */
class Placing {
  readonly rowsNow: ReadonlyMap<number, number | null>;

  constructor(
    private readonly aim: TableAim,
    private readonly held: HeldTable,
    private readonly refusal: FailureCode,
  ) {
    this.rowsNow = locate(aim, held);
  }

  cell(edit: CellEdit): PlacedCell {
    const { place: at, before } = edit;
    const index = this.index(at.row, at.sheet, edit);
    const held = this.held.columns.get(at.column)!;
    const formula = held.formulas[index]!;
    const value = held.values[index]!;
    const shows = edit.exact ? [] : [value, held.texts?.[index]];
    if (!edit.own && !isSame(before, formula, ...shows)) throw this.refused(edit);
    return {
      edit,
      sheet: this.held.sheet,
      row: this.held.firstRow + index,
      column: held.column,
      held: formula,
      holdsFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
      numberFormat: held.numberFormats[index]!,
    };
  }

  /** The cells of a row that goes away, as long as they hold what was seen in them. */
  clearing({ sheet, row, before }: RowRemoval): readonly PlacedCell[] {
    return before.map(({ column, value }) =>
      this.cell({ place: { sheet, row, column }, before: value, after: "", isFormula: false }),
    );
  }

  format(row: number, column: number, after: string): PlacedFormat {
    const index = this.index(row, this.aim.sheet);
    const held = this.held.columns.get(column)!;
    const before = held.numberFormats[index]!;
    return { sheet: this.held.sheet, row: this.held.firstRow + index, column: held.column, before, after };
  }

  marks(found: HeldMarks | undefined): PlacedMarks | null {
    if (!found) return null;
    const { edit, formats } = found;
    const were = formats.length > 0;
    if (edit.before !== undefined && edit.before !== were) throw this.refused(edit);
    return { edit, were, formats, toShow: marksAt(this.aim, this.held, found) };
  }

  /** The place in the body of a row that must be there. */
  index(row: number, sheet: string, edit?: CellEdit): number {
    const now = this.rowsNow.get(row);
    if (now === null || now === undefined) throw this.refused(edit ?? { place: { sheet, row, column: 0 } });
    return now - this.held.firstRow;
  }

  /** Below its row wherever that is now; below the table's last row, at the end; where the row is gone, as far down. */
  insertion(
    insertion: PlacedInsertion["insertion"],
    nextId: () => string,
    model: readonly CellValue[] = [],
  ): PlacedInsertion {
    const { firstRow, lastRow } = this.aim;
    const { rows } = this.held;
    const { below } = insertion;
    const now = this.rowsNow.get(below);
    const above = now === null || now === undefined ? below - firstRow : now - this.held.firstRow;
    const atEnd = below >= lastRow && (now === null || now === undefined || this.isBlankAim(below));
    const cells = new Map<number, Omit<NewCell, "column">>(
      insertion.cells.map(({ column, ...cell }) => {
        const beside = insertion.moves === "lines" && !this.isOwn(column) ? column : undefined;
        const at = beside ?? this.held.columnNow(column);
        if (at === undefined) throw this.refused({ place: { sheet: insertion.sheet, row: below, column } });
        return [at, cell];
      }),
    );
    // A line like the first computes what that one does, and says nothing else of it.
    model.forEach((held, index) => {
      const column = this.held.left + index;
      if (!cells.has(column) && !String(held).startsWith("="))
        cells.set(column, { after: "", isFormula: false });
    });
    const id = this.ids();
    if (id && !insertion.cells.some(({ column }) => column === idColumnOf(this.aim)))
      cells.set(id.column, { after: nextId(), isFormula: false });
    const last = insertion.moves === "lines" ? rows - 1 : rows;
    const isLast = atEnd || insertion.moves === "nothing";
    return { insertion, index: isLast ? last : Math.min(above + 1, last), cells };
  }

  private isOwn(column: number): boolean {
    return this.aim.columns.some((each) => each.column === column);
  }

  ids() {
    const column = idColumnOf(this.aim);
    return column === undefined ? undefined : this.held.columns.get(column);
  }

  /** Rows that we write in get an Id if they have none, and copies of a row one of their own: never in answer to an edit. */
  newIds(rows: ReadonlySet<number>, nextId: () => string): readonly PlacedId[] {
    const ids = this.ids();
    if (!ids) return [];
    const written = new Map([...rows].map((row) => [this.index(row, this.aim.sheet), row]));
    const known = new Set<CellValue>();
    return ids.values.flatMap((before, index): PlacedId[] => {
      const row = written.get(index);
      const isCopy = isId(before) && known.has(before);
      known.add(before);
      if (!isCopy && (row === undefined || !isBlank(before))) return [];
      const goesWithRow = !isCopy && this.isBlankAim(row!);
      const at = { row: this.held.firstRow + index, column: ids.column };
      return [{ ...at, before, value: nextId(), goesWithRow }];
    });
  }

  private isBlankAim(row: number): boolean {
    const aim = this.aim.rows.find((each) => each.row === row);
    return aim?.by === "place" && aim.cells.every(([, value]) => isBlank(value));
  }

  refused({ place: at }: Pick<CellEdit, "place">): ExcelFailure {
    return new ExcelFailure(this.refusal, { sheet: at.sheet, cell: cellName(at) });
  }
}

function namedCell(edit: CellEdit, held: HeldName | null, refusal: FailureCode): PlacedCell {
  const shows = held && !edit.exact ? [held.value, held.text] : [];
  if (!held || !isSame(edit.before, held.formula, ...shows))
    throw new ExcelFailure(refusal, { sheet: edit.place.sheet, cell: cellName(edit.place) });
  const { sheet, row, column, formula, value, numberFormat } = held;
  const holdsFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { edit, sheet, row, column, held: formula, holdsFormula, numberFormat };
}

/** The cells whose figures would not show as such: a cell of text would keep a number as text. */
function figureFormats(cells: readonly PlacedCell[]): readonly PlacedFormat[] {
  return cells.flatMap(({ edit, sheet, row, column, numberFormat: before }) => {
    const after = formatFor(edit.format, edit.isFormula, before);
    return after === null ? [] : [{ sheet, row, column, before, after }];
  });
}

const TEXT = "@";

function formatFor(format: FigureFormat | undefined, isFormula: boolean, current: string): string | null {
  switch (format) {
    case "percentage":
      return current.includes("%") ? null : numberFormatOf({ type: format });
    case "number":
      return current === TEXT || current.includes("%") ? numberFormatOf({ type: format }) : null;
    case "date":
      return current.includes("y") ? null : numberFormatOf({ type: format });
    case undefined:
      return isFormula && current === TEXT ? "General" : null;
  }
}

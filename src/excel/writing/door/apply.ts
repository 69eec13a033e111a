import { CellValue } from "../../../domain/base/cell";
import { AimedChanges, TableAim, tableAt } from "../../../domain/changes/aim";
import { idColumnOf } from "../../../domain/changes/ids";
import { codeOf, failureOf } from "../../failure/failure-of";
import { inExcel } from "../../host/in-excel";
import { ExcelFailure, FailureCode } from "../../workbook";
import { lookAtChart } from "./chart";
import { lookAtHidden } from "./columns";
import { failedLooking } from "./halfway";
import { inverseOf } from "./inverse";
import { lookAt } from "./look";
import { lookAtNames } from "./look-at-names";
import { lookAtMarks } from "./marks";
import { Found, place, visibilitiesOf } from "./place";
import { HeldRow, PlacedChanges, PlacedRemoval } from "./placed";
import { Outcome, queue } from "./queue";
import { restore } from "./restore";
import { lookAtModel, lookAtRemovals } from "./rows";

/** How often it begins again where somebody moves the rows while it writes. */
const ATTEMPTS = 3;

/**
 * The one door that cells are written through. A batch looks where the rows are now and what their cells hold; all of
 * it is refused where one is no longer what the pane showed; a batch writes, and looks in the same batch whether they
 * were still there: if not, it is put back and begun again. Two batches whatever the number of rows, three where rows
 * go away or marks are shown.
 *
 * @returns what takes it back
 */
export const apply = (aimed: AimedChanges, refusal: FailureCode): Promise<AimedChanges> =>
  untilItHolds((context) => once(context, aimed, refusal), refusal);

/** Does something again where somebody moves what it is of while it is being written: it gives null, and left nothing. */
export async function untilItHolds<Result>(
  attempt: (context: Excel.RequestContext) => Promise<Result | null>,
  refusal: FailureCode,
): Promise<Result> {
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    const result = await inExcel(attempt);
    if (result !== null) return result;
  }
  throw new ExcelFailure(refusal);
}

/** Null where somebody moved what is written, and nothing is. */
async function once(
  context: Excel.RequestContext,
  aimed: AimedChanges,
  refusal: FailureCode,
): Promise<AimedChanges | null> {
  const placed = await look(context, aimed, refusal);
  const whole = await lookAtGoing(context, placed, refusal);
  const outcome = await write(context, placed, whole);
  if (outcome.held) return inverseOf(placed, outcome, whole);
  await takeBack(placed, whole, outcome);
  return null;
}

async function look(
  context: Excel.RequestContext,
  aimed: AimedChanges,
  refusal: FailureCode,
): Promise<PlacedChanges> {
  const placed = queueLook(context, aimed, refusal);
  try {
    return placed(await lookAtMarks(context, aimed));
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") throw new ExcelFailure(refusal, {}, { cause: error });
    throw error;
  }
}

/** Asks where what is written is now, and what it holds. Only queues: the caller syncs. */
export function queueLook(
  context: Excel.RequestContext,
  aimed: AimedChanges,
  refusal: FailureCode,
): (marks: Found["marks"]) => PlacedChanges {
  const { changes, tables } = aimed;
  const looks = tables.map((aim) => [aim, lookAt(context, aim, columnsOf(aimed, aim), refusal)] as const);
  const hidden = tables.map((aim) => [aim, lookAtHidden(context, aim, visibilitiesOf(aimed, aim))] as const);
  const charts = tables.map((aim) => {
    const edit = (changes.charts ?? []).find(({ place: at }) => tableAt(tables, at) === aim);
    return [aim, edit && lookAtChart(context, aim, edit)] as const;
  });
  const models = tables.map((aim) => [aim, lookAtModel(context, aim, changes.rows)] as const);
  const names = lookAtNames(
    context,
    changes.cells.flatMap(({ name }) => (name === undefined ? [] : [name])),
  );
  return (marks) => {
    const held = new Map(looks.map(([aim, later]) => [aim, later()]));
    const hiddenNow = new Map(hidden.map(([aim, later]) => [aim, later()]));
    const found = {
      tables: held,
      names: names(),
      hidden: hiddenNow,
      charts: new Map(charts.map(([aim, later]) => [aim, later?.() ?? null])),
      models: new Map(models.map(([aim, later]) => [aim, later?.()])),
      marks,
    };
    return place(aimed, found, refusal);
  };
}

/** What has to be known of a table: what its rows are found by, what is written, and its Ids. */
function columnsOf({ changes, tables }: AimedChanges, aim: TableAim): ReadonlySet<number> {
  const { cells, formats = [], removed = [], charts = [], marks = [] } = changes;
  const id = idColumnOf(aim);
  const edited = [...cells.filter(({ name }) => name === undefined), ...formats, ...charts, ...marks]
    .map(({ place: at }) => at)
    .filter((at) => tableAt(tables, at) === aim);
  const going = removed.filter((removal) => tableAt(tables, removal) === aim);
  return new Set([
    ...aim.rows.flatMap((row) => row.cells.map(([column]) => column)),
    ...edited.map(({ column }) => column),
    ...going.flatMap(({ before }) => before.map(({ column }) => column)),
    ...(id === undefined ? [] : [id]),
  ]);
}

/** The rows that go away, whole: they are to come back as they were, also what a person keeps in columns of their own. */
async function lookAtGoing(
  context: Excel.RequestContext,
  { tables }: PlacedChanges,
  refusal: FailureCode,
): Promise<ReadonlyMap<PlacedRemoval, HeldRow>> {
  const asked = tables.flatMap((table) => lookAtRemovals(context, table));
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.map(([each, later]) => {
      const row = later();
      const { removal } = each;
      if (removal.whole && !isSameRow(removal.whole, row.formulas))
        throw new ExcelFailure(refusal, { sheet: removal.sheet, cell: `fila ${removal.row}` });
      return [each, row];
    }),
  );
}

/** A formula follows the rows that come in elsewhere: of the cells that it names the rows may be others. */
const isSameRow = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a.length === b.length && a.every((cell, index) => withoutRows(cell) === withoutRows(b[index]!));

const withoutRows = (cell: CellValue): CellValue =>
  typeof cell === "string" && cell.startsWith("=") ? cell.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, "$1") : cell;

async function write(
  context: Excel.RequestContext,
  placed: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
): Promise<Outcome> {
  const outcome = queue(context, placed, whole);
  try {
    await context.sync();
    return outcome();
  } catch (error) {
    // While a cell is being edited Excel refuses a batch whole.
    if (failureOf(error).code === "cell-edit") throw error;
    await takeBack(placed, whole, undefined, error);
    throw inSheet(error, placed);
  }
}

/**
 * Puts back what a batch left, in a request of its own: a failed one takes no more batches. Says what could not be.
 * @param cause why it failed, where it did
 */
export async function takeBack(
  placed: PlacedChanges,
  whole: ReadonlyMap<PlacedRemoval, HeldRow>,
  outcome?: Outcome,
  cause?: unknown,
): Promise<void> {
  if (failedLooking(cause)) return;
  const sheets = sheetsOf(placed).join(", ");
  try {
    const left = await inExcel((context) => restore(context, placed, whole, outcome));
    if (left.length === 0) return;
    throw new ExcelFailure("unknown", { left: `${sheets}: ${left.join(", ")}` }, { cause });
  } catch (error) {
    const { code, detail } = failureOf(cause ?? error);
    throw new ExcelFailure(
      code,
      { ...detail, left: failureOf(error).detail.left ?? sheets },
      { cause: error },
    );
  }
}

const sheetsOf = ({ tables, named }: PlacedChanges): readonly string[] => [
  ...new Set([...named, ...tables.flatMap(({ cells, held }) => [...cells, held])].map(({ sheet }) => sheet)),
];

/** Excel does not say which sheet is protected; where only one was written in, it is that one. */
function inSheet(error: unknown, placed: PlacedChanges): ExcelFailure {
  const { code, detail } = failureOf(error);
  const [sheet, ...others] = sheetsOf(placed);
  const isThatOne = code === "protected" && sheet !== undefined && others.length === 0;
  return new ExcelFailure(code, isThatOne ? { ...detail, sheet } : detail, { cause: error });
}

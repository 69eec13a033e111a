import type { Area } from "../../xlsx/workbook-data";
import type { Edit, Engine, SheetId } from "../engine/engine";
import { formatArea } from "../model/address/address";

/** The numbers that office.js knows events by (`eventType` of its GenericEventHandlers). */
const EVENT = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  tableChanged: 101,
} as const;

/** What office.js calls the workbook as the target of an event. */
const WORKBOOK = "Workbook";

/**
 * The calls with which office.js asks for these events and lets go of them. There is nothing to do: every one is sent, and the
 * client keeps those that it has handlers for.
 */
export const EVENT_REGISTRATION =
  /^_(Unr|R)egister(DataChanged|SelectionChanged|Activated|Deactivated|Added|Deleted)Event$/;

/** An event as it travels: an entry of `richApiMessage`. */
export type EventEntry = readonly [category: 65536, type: number, target: string, args: string, order: 0];

/**
 * Sends Excel's events for what happens in the engine. Each goes to the sheet and to the collection of sheets, registered or not:
 * office.js keeps those that somebody listens to.
 */
export function sendEvents(engine: Engine, onEvent: (entries: readonly EventEntry[]) => void): void {
  let front = engine.sheets.active();
  const send = (type: number, args: Readonly<Record<string, unknown>>, ...targets: string[]) => {
    const text = JSON.stringify({ eventType: type, ...args });
    onEvent(targets.map((target) => [65536, type, target, text, 0] as const));
  };
  engine.listen({
    edited: (edit) => {
      send(EVENT.worksheetChanged, changed(edit), edit.sheet, WORKBOOK);
      for (const table of engine.tables.list()) {
        if (table.sheet !== edit.sheet || !overlaps(table.area, edit.area)) continue;
        send(EVENT.tableChanged, { ...changed(edit), tableId: table.id }, table.id);
      }
    },
    selected: (sheet, area) => {
      const args = { worksheetId: sheet, address: formatArea(area), isInsideTable: false };
      send(EVENT.worksheetSelectionChanged, args, sheet, WORKBOOK);
      send(EVENT.selectionChanged, {}, WORKBOOK);
    },
    sheetAdded: (sheet) => send(EVENT.worksheetAdded, { worksheetId: sheet, source: "Local" }, WORKBOOK),
    sheetRemoved: (sheet) => send(EVENT.worksheetDeleted, { worksheetId: sheet, source: "Local" }, WORKBOOK),
    sheetActivated: (sheet: SheetId) => {
      if (sheet === front) return;
      send(EVENT.worksheetDeactivated, { worksheetId: front }, front, WORKBOOK);
      front = sheet;
      send(EVENT.worksheetActivated, { worksheetId: sheet }, sheet, WORKBOOK);
    },
  });
}

/** What another person in the workbook hears of: what was changed and by whom, not where the first one looks. */
const TOLD_TO_OTHERS: ReadonlySet<number> = new Set([
  EVENT.worksheetChanged,
  EVENT.worksheetAdded,
  EVENT.worksheetDeleted,
  EVENT.tableChanged,
]);

/** The events of what one person did, as they reach the add-in of another in the same workbook. */
export function asOthersHear(entries: readonly EventEntry[]): EventEntry[] {
  return entries.flatMap(([category, type, target, text, order]) => {
    if (!TOLD_TO_OTHERS.has(type)) return [];
    // What is undefined does not travel.
    const args = { ...(JSON.parse(text) as object), source: "Remote", triggerSource: undefined };
    return [[category, type, target, JSON.stringify(args), order] as const];
  });
}

function changed({ sheet, area, kind, byAddIn }: Edit): Readonly<Record<string, unknown>> {
  return {
    worksheetId: sheet,
    address: formatArea(area),
    changeType: kind,
    source: "Local",
    ...(byAddIn ? { triggerSource: "ThisLocalAddin" } : {}),
  };
}

const overlaps = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

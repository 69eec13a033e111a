import type { Engine } from "../engine/engine";
import type { Host } from "./host";
import { followShifts } from "./shifting/shifting";
import { growTablesWhereTyped } from "./table/table-growth";
import { emptyState, type WorkbookState } from "./state";
import { Workbook } from "./workbook/workbook";

/**
 * Excel's object model over an engine.
 *
 * @example const workbook = createWorkbook(createUniverEngine(univerAPI, book, true))
 */
export function createWorkbook(engine: Engine, state: WorkbookState = emptyState()): Workbook {
  let last = 0;
  const host: Host = {
    engine,
    state,
    kept: new Set(),
    nextId: () => `{${Date.now().toString(36)}-${(++last).toString(36)}}`,
  };
  followShifts(host);
  growTablesWhereTyped(host);
  return new Workbook(host);
}

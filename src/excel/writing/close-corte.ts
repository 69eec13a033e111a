import { AimedChanges, aim } from "../../domain/changes/aim";
import { sheetsOf, together } from "../../domain/changes/changes";
import { seenTables } from "../../domain/changes/seen-tables";
import { touches } from "../../domain/changes/touches";
import { VersionCerrada, guardada, parametrosDelCierre } from "../../domain/cortes";
import { WorkbookReading } from "../../domain/reading/reading";
import { SheetDeclaration } from "../../sheets/declaration/declaration";
import { planCortes } from "../../sheets/planning/cortes";
import { survey } from "../reading/survey";
import { ExcelFailure, Undo, Written } from "../workbook";
import { applyChanges } from "./apply-changes";
import { apply, queueLook, takeBack, untilItHolds } from "./door/apply";
import { inverseOf } from "./door/inverse";
import { queue } from "./door/queue";
import { insertSheets } from "./insertion";

/**
 * Keeps a corte that was closed in Cortes and Historial, and says so in Parámetros: two batches, also where the workbook
 * lacks the sheets.
 *
 * @param seen the workbook as it was when the corte was computed
 */
export async function closeCorte(version: VersionCerrada, seen: WorkbookReading): Promise<Written> {
  const changes = together([guardada(seen, version), parametrosDelCierre(seen)]);
  const as = { what: "corteClosed", rows: version.filas.length } as const;
  if (seen.cortes && seen.historial) return applyChanges(changes, seen, as);
  const aimed = aim(changes, seenTables(seen));
  if (!aimed) throw new ExcelFailure("changed-meanwhile");
  const { sheets, undo } = await untilItHolds(
    (context) => withSheets(context, aimed, seen, version),
    "changed-meanwhile",
  );
  const names = sheets.map(({ name }) => name);
  return { ...as, sheets: [...new Set([...names, ...sheetsOf(changes)])], undo };
}

/** No row goes away. */
const NONE = new Map<never, never>();

/** Makes the sheets that are lacking in the batch that writes the rest: both are done, or neither, and it gives null. */
async function withSheets(
  context: Excel.RequestContext,
  aimed: AimedChanges,
  seen: WorkbookReading,
  version: VersionCerrada,
): Promise<{ readonly sheets: readonly SheetDeclaration[]; readonly undo: Undo } | null> {
  const look = queueLook(context, aimed, "changed-meanwhile");
  const names = await survey(context);
  const placed = look(new Map());
  const sheets = planCortes(names, seen, version);
  const outcome = queue(context, placed, NONE);
  let undoSheets: Undo;
  try {
    undoSheets = await insertSheets(context, names, sheets, { front: null });
  } catch (error) {
    await takeBack(placed, NONE, undefined, error);
    throw error;
  }
  if (!outcome().held) {
    await undoSheets();
    await takeBack(placed, NONE, outcome());
    return null;
  }
  return { sheets, undo: bothOrNone(inverseOf(placed, outcome(), NONE), undoSheets) };
}

/** What was written is put back only if the sheets go away: somebody may have written in them. */
const bothOrNone = (inverse: AimedChanges, undoSheets: Undo): Undo =>
  Object.assign(
    async () => {
      const again = await apply(inverse, "changed-since");
      try {
        await undoSheets();
      } catch (error) {
        await apply(again, "changed-since");
        throw error;
      }
    },
    { touches: new Set([...touches(inverse), ...undoSheets.touches]) },
  );

import { AimedChanges } from "../../domain/changes/aim";
import { touches } from "../../domain/changes/touches";
import { Undo } from "../workbook";
import { apply } from "./door/apply";

/** Takes back changes of tables: their inverse goes through the same door, and is refused where a cell changed since. */
export const undoOf = (inverse: AimedChanges): Undo =>
  Object.assign(
    async () => {
      await apply(inverse, "changed-since");
    },
    { touches: touches(inverse) },
  );

/** Takes back what is of whole sheets. */
export const undoOfSheets = (sheets: readonly string[], takeBack: () => Promise<void>): Undo =>
  Object.assign(takeBack, { touches: new Set(sheets) });

/** The first, and once it is done the other. */
export const inOrder = (first: Undo, then: Undo): Undo =>
  Object.assign(
    async () => {
      await first();
      await then();
    },
    { touches: new Set([...first.touches, ...then.touches]) },
  );

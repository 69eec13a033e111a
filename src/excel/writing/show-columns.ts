import { columnsShown } from "../../domain/proposals/views";
import { ColumnView } from "../../domain/plan/tables/column";
import { MatrizReading } from "../../domain/reading/reading";
import { Written } from "../workbook";
import { applyChanges } from "./apply-changes";

/** Shows the columns of some views and hides the others; columns that are not ours stay as they are. Two batches. */
export const showColumns = (reading: MatrizReading, views: readonly ColumnView[]): Promise<Written> =>
  applyChanges(columnsShown(reading, views), { matrices: [reading] }, { what: "viewChanged" });

import { Observation } from "../../domain/checks";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";

interface InSight {
  readonly observations: readonly Observation[];
  /** How many are of the other matrices, by their sheets. */
  readonly elsewhere: readonly { readonly sheet: string; readonly count: number }[];
}

/** The observaciones of a workbook without those of the matrices that the pane is not looking at. */
export function inSight(
  found: readonly Observation[],
  { matrices, marcos }: WorkbookReading,
  matriz: MatrizReading | null,
): InSight {
  const others = matrices.map(({ sheet }) => sheet).filter((sheet) => sheet !== matriz?.sheet);
  // A marco may stand in the same sheet, and it is everybody's.
  const left = new Set(others.filter((sheet) => marcos.every((marco) => marco.sheet !== sheet)));
  const count = (sheet: string) => found.filter(({ place }) => place.sheet === sheet).length;
  return {
    observations: left.size === 0 ? found : found.filter(({ place }) => !left.has(place.sheet)),
    elsewhere: [...left].map((sheet) => ({ sheet, count: count(sheet) })).filter((each) => each.count > 0),
  };
}

/** Whether a cell alone does not say where it is: there is more than one sheet that observaciones are of. */
export function hasSeveralSheets({ matrices, marcos, namedCells }: WorkbookReading): boolean {
  const tables = [...matrices, ...marcos].map(({ sheet }) => sheet);
  return new Set([...tables, ...Object.values(namedCells).map(({ sheet }) => sheet)]).size > 1;
}

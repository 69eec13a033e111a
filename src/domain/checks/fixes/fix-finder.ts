import { Observation } from "../observation";
import { Place } from "../../base/place";
import { MatrizReading, WorkbookReading } from "../../reading/reading";
import { MatrizKey } from "../../plan/tables/matriz";
import { TableRow } from "../../plan/tables/row";
import { nextCodigos } from "./next-codigos";
import { FixChanges, FixContext } from "./fix";
import { ourFormula } from "../rules/formulas/our-formula";
import { checks } from "../registry";

/**
 * What would correct an observación: data, to be shown before anything is written. Only of the matriz, never of the
 * marco, whose text an act adopted; and only what is plain: where there are two ways to correct, there is no fix.
 * The catalogue says it in Spanish (`describeFix`).
 */
export interface Fix extends FixChanges {
  readonly observation: Observation;
}

/** To correct what was found, or to say that it is right as it stands where the figure waits for somebody to say so. */
type Remedy = "fix" | "confirm";

const fixersOf = (remedy: Remedy) =>
  new Map(checks.flatMap(({ id, [remedy]: fixer }) => (fixer ? [[id, fixer] as const] : [])));

const fixers = { fix: fixersOf("fix"), confirm: fixersOf("confirm") };

/** What is looked up once for a matriz, whatever the number of its observaciones. */
interface Known {
  readonly rows: ReadonlyMap<number, TableRow<MatrizKey>>;
  readonly formulaOf: FixContext["formulaOf"];
}

/**
 * Makes a function that gives the fixes of some observaciones of a workbook, in the order of the sheet's rows; those
 * that no fix is plain for are left out. The fixes that it gives in one call can be written together. Never throws.
 *
 * @example fixFinder(reading)(group.observations).length // how many of the group can be corrected
 */
export function fixFinder(
  workbook: WorkbookReading,
  remedy: Remedy = "fix",
): (observations: readonly Observation[]) => readonly Fix[] {
  const known = new Map<MatrizReading, Known>();

  function knownOf(matriz: MatrizReading): Known {
    let of = known.get(matriz);
    if (!of) {
      of = { rows: new Map(matriz.rows.map((row) => [row.number, row])), formulaOf: formulasOf(matriz) };
      known.set(matriz, of);
    }
    return of;
  }

  function rowOf({ place }: Observation) {
    for (const matriz of workbook.matrices) {
      const row =
        place.sheet === matriz.sheet && place.row !== undefined && knownOf(matriz).rows.get(place.row);
      if (row && isColumnOf(matriz, place)) return { matriz, row };
    }
    return null;
  }

  return (observations) => {
    const codigos = new Map<MatrizReading, FixContext["nextCodigo"]>();
    const fixes: Fix[] = [];
    for (const observation of observations) {
      const fixer = fixers[remedy].get(observation.rule);
      const at = fixer && rowOf(observation);
      if (!at) continue;
      const nextCodigo = (accion: TableRow<MatrizKey>["values"]["accion"]) => {
        const next = codigos.get(at.matriz) ?? nextCodigos(at.matriz);
        codigos.set(at.matriz, next);
        return next(accion);
      };
      const { formulaOf } = knownOf(at.matriz);
      const changes = fixer(observation, { ...at, workbook, nextCodigo, formulaOf });
      if (changes) fixes.push({ ...changes, observation });
    }
    return fixes.sort((a, b) => (a.observation.place.row ?? 0) - (b.observation.place.row ?? 0));
  };
}

/** A marco may stand beside the matriz, in the same rows. */
const isColumnOf = ({ columns }: MatrizReading, { column }: Place) =>
  column === undefined || Object.values(columns).includes(column);

function formulasOf(matriz: MatrizReading): FixContext["formulaOf"] {
  const formulas = new Map<MatrizKey, string | null>();
  return (key) => {
    let formula = formulas.get(key);
    if (formula === undefined) {
      formula = ourFormula(matriz, key);
      formulas.set(key, formula);
    }
    return formula;
  };
}

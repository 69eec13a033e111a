import { completarParametros } from "../../plan/parametros/completar";
import { libroDe } from "../../reading";
import { WorkbookReading } from "../../reading/reading";
import { WorkbookChange, changeBetween } from "./change";
import { Check } from "../check";
import { FilasPorMatriz, marcoContext, matrizContext } from "./context";
import { Observation, observationsOf } from "../observation";
import { passesOf } from "./passes";
import { CheckId, checks } from "../registry";
import { Touched, rerun } from "./rerun";

const passes = passesOf(checks);

/** What one check found, table by table. */
interface FoundByTable {
  readonly marcos: readonly (readonly Observation[])[];
  readonly matrices: readonly (readonly Observation[])[];
  readonly workbook: readonly Observation[];
}

/** A workbook that was checked, with what it takes to check again only what an edit can change. */
export interface Revision {
  readonly reading: WorkbookReading;
  /** In the order of the checks and, within one, of the sheet. */
  readonly observations: readonly Observation[];
  /** One per check, in their order. */
  readonly findings: readonly FoundByTable[];
}

/**
 * Checks a whole workbook.
 * @param known figures that need not be computed again
 */
export function startRevision(reading: WorkbookReading, known: FilasPorMatriz = new Map()): Revision {
  return revise(reading, known);
}

/**
 * Checks again after an edit, whatever it was: what changed is found by comparing both readings, and only the checks that
 * look at it run, on the rows that changed where a check looks at each row by itself. It gives what a whole check would.
 */
export function recheck(
  previous: Revision,
  reading: WorkbookReading,
  known: FilasPorMatriz = new Map(),
): Revision {
  const change = changeBetween(previous.reading, reading);
  return revise(reading, known, change && { change, findings: previous.findings });
}

interface Before {
  readonly change: WorkbookChange;
  readonly findings: readonly FoundByTable[];
}

function revise(reading: WorkbookReading, known: FilasPorMatriz, before?: Before): Revision {
  const parametros = completarParametros(reading.parametros);
  const { hasParametros } = reading;
  const marcos = reading.marcos.map((marco, index) =>
    rerun((only) => marcoContext(marco, passes, only), before?.change.marcos[index]),
  );
  const matrices = reading.matrices.map((matriz, index) =>
    rerun((only) => {
      const computedWith = { parametros, hasParametros, libro: libroDe(reading, matriz) };
      return matrizContext(matriz, computedWith, known, passes, only);
    }, before?.change.matrices[index]),
  );
  const findings = checks.map((check, index): FoundByTable => {
    const earlier = before?.findings[index];
    return {
      marcos: marcos.map((run, table) => run(check, check.marco, earlier?.marcos[table])),
      matrices: matrices.map((run, table) => run(check, check.matriz, earlier?.matrices[table])),
      workbook: ofWorkbook(check, reading, before?.change, earlier),
    };
  });
  return { reading, findings, observations: inOrder(findings) };
}

function ofWorkbook(
  check: Check<CheckId>,
  reading: WorkbookReading,
  change: WorkbookChange | undefined,
  earlier: FoundByTable | undefined,
): readonly Observation[] {
  if (!check.workbook) return [];
  const touched = (table: Touched) =>
    table === "all" || (table !== "nothing" && check.columns.some((key) => table.columns.has(key)));
  const isSame = change && ![...change.marcos, ...change.matrices].some(touched);
  return isSame && earlier ? earlier.workbook : observationsOf(check, check.workbook(reading));
}

function inOrder(findings: readonly FoundByTable[]): readonly Observation[] {
  const observations: Observation[] = [];
  for (const { marcos, matrices, workbook } of findings) {
    for (const part of [...marcos, ...matrices, workbook]) {
      // Not by spreading: a hundred thousand arguments are too many.
      for (const observation of part) observations.push(observation);
    }
  }
  return observations;
}

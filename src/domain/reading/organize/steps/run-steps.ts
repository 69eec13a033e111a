import { Change, Choices, Question, SourceColumn, StepKind } from "../contract";
import { WorkRow, placesOf } from "../work-row";
import { accionesDeParte } from "./acciones-de-parte";
import { bajoSuMeta } from "./bajo-su-meta";
import { celdasDeMas } from "./celdas-de-mas";
import { codigos } from "./codigos";
import { continuaciones } from "./continuaciones";
import { divididas } from "./divididas";
import { fantasmas } from "./fantasmas";
import { limpieza } from "./limpieza";
import { listas } from "./listas";
import { isNested } from "./nested";
import { StepContext, StepOn, switches } from "./step";
import { sueltas } from "./sueltas";
import { unidas } from "./unidas";

type RowStep = readonly [StepKind, StepOn];

/** What is done to the rows, in this order: what is split is joined before what is blank is filled. */
const OF_INDICATORS: readonly RowStep[] = [
  ["fantasmas", fantasmas],
  ["unidas", unidas],
  ["sueltas", sueltas],
  ["continuaciones", accionesDeParte],
  ["continuaciones", continuaciones],
  ["divididas", divididas],
  ["listas", listas],
];

/** The same where each row is an activity of the meta above it. */
const OF_ACTIVITIES: readonly RowStep[] = [
  ["sueltas", celdasDeMas],
  ["sueltas", codigos],
  ["continuaciones", accionesDeParte],
  ["continuaciones", bajoSuMeta],
  ["continuaciones", continuaciones],
];

/** What the steps made of the rows of a table. */
export interface SteppedRows {
  readonly rows: readonly WorkRow[];
  readonly changes: ReadonlyMap<StepKind, readonly Change[]>;
  readonly questions: readonly Question[];
  /** Lines whose row is left out altogether, and by what. */
  readonly dropped: ReadonlyMap<number, StepKind>;
}

/** Does to the rows of a table what their kind asks for, as far as a person's choices let it. */
export function runSteps(
  rows: readonly WorkRow[],
  columns: readonly SourceColumn[],
  known: Pick<StepContext, "merges" | "partOf" | "parted" | "listAt">,
  choices: Choices,
): SteppedRows {
  const places = placesOf(columns);
  const before = places.get("accion") ?? 0;
  const parents = columns.flatMap(({ key, index }) => (key === null && index < before ? [index] : []));
  const nested = isNested(rows, places);
  const context = { ...known, places, parents, nested, isOn: switches(choices) };
  const changes = new Map<StepKind, readonly Change[]>();
  const questions: Question[] = [];
  const dropped = new Map<number, StepKind>();
  const clean: RowStep = ["limpieza", limpieza];
  let current: readonly WorkRow[] = rows;
  for (const [kind, step] of [clean, ...(nested ? OF_ACTIVITIES : OF_INDICATORS)]) {
    const result = step(current, context);
    current = result.rows;
    changes.set(kind, [...(changes.get(kind) ?? []), ...result.changes]);
    questions.push(...result.questions);
    for (const line of result.dropped ?? []) dropped.set(line, kind);
  }
  return { rows: current, changes, questions, dropped };
}

import type { HostErrorCode } from "../../src/playground/model/errors";
import { HostError } from "../../src/playground/model/errors";
import type { TestExcel } from "../office/start-excel";

/** Something that goes wrong in one batch of an operation. */
export interface Fault {
  readonly name: string;
  /** Of the operation's batches, from 1. */
  readonly batch: number;
  readonly kind:
    | { readonly what: "action"; readonly action: number; readonly code: HostErrorCode }
    /** The request or the answer does not get through: Excel's number, or never. */
    | { readonly what: "request" | "answer"; readonly error: number | "never" };
}

const AT_A_BATCH: readonly HostErrorCode[] = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
];

const IN_TRANSIT = { tooLarge: 5103, answerTooLarge: 5104, sessionLost: 5012, activityLimit: 5102 };

/** Actions of a batch that are tried one by one; of those that follow, some. */
const EVERY = 50;
const MORE = 12;

/**
 * Every fault of an operation, by what it sent when nothing failed.
 * @param actions how many actions each of its batches has
 */
export function faultsOf(actions: readonly number[]): readonly Fault[] {
  return actions.flatMap((count, index): Fault[] => {
    const batch = index + 1;
    const at = (action: number, code: HostErrorCode): Fault => ({
      name: `${code} at action ${action} of batch ${batch}`,
      batch,
      kind: { what: "action", action, code },
    });
    const transit = (name: string, what: "request" | "answer", error: number | "never"): Fault => ({
      name: `${name} in batch ${batch}`,
      batch,
      kind: { what, error },
    });
    return [
      ...sampled(count).map((action) => at(action, "GeneralException")),
      ...AT_A_BATCH.map((code) => at(0, code)),
      transit("request too large", "request", IN_TRANSIT.tooLarge),
      transit("answer too large", "answer", IN_TRANSIT.answerTooLarge),
      transit("session lost", "request", IN_TRANSIT.sessionLost),
      transit("activity limit", "request", IN_TRANSIT.activityLimit),
      transit("a sync that never settles", "request", "never"),
      transit("an answer that never comes", "answer", "never"),
    ];
  });
}

/** All of the first, then some with a fixed seed. */
function sampled(count: number): readonly number[] {
  const first = Array.from({ length: Math.min(count, EVERY) }, (_, action) => action);
  if (count <= EVERY) return first;
  let state = count;
  const more = new Set<number>([count - 1]);
  while (more.size < Math.min(MORE, count - EVERY)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    more.add(EVERY + (state % (count - EVERY)));
  }
  return [...first, ...[...more].sort((a, b) => a - b)];
}

/** Batches of the add-in since then, and how many actions each had. */
export function countActions(excel: TestExcel): { readonly actions: number[]; stop(): void } {
  const from = excel.batches.count;
  const actions: number[] = [];
  const spy = jest.spyOn(excel.faults, "beforeAction").mockImplementation((index) => {
    const batch = excel.batches.count - from;
    if (batch >= 1) actions[batch - 1] = Math.max(actions[batch - 1] ?? 0, index + 1);
  });
  return { actions, stop: () => spy.mockRestore() };
}

/** Has the fault happen, once, in the batch of that number from now on. */
export function arm(excel: TestExcel, { batch, kind }: Fault): { disarm(): void } {
  const at = excel.batches.count + batch;
  let done = false;
  const isTime = () => !done && excel.batches.count === at;
  if (kind.what === "action") {
    const spy = jest.spyOn(excel.faults, "beforeAction").mockImplementation((index) => {
      if (!isTime() || index !== kind.action) return;
      done = true;
      throw new HostError(kind.code, "A fault was asked for.");
    });
    return { disarm: () => spy.mockRestore() };
  }
  const spy = jest.spyOn(excel.faults, "tooLarge").mockImplementation((_, way) => {
    if (!isTime() || way !== (kind.what === "request" ? "request" : "response")) return undefined;
    done = true;
    // The transport answers what it is given: a promise that never settles is an answer that never comes.
    return kind.error === "never" ? (new Promise(() => undefined) as unknown as number) : kind.error;
  });
  return { disarm: () => spy.mockRestore() };
}

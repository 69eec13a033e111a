import type { Engine } from "../engine/engine";
import { HostError } from "../model/errors";
import { OfficeObject } from "../model/office-object";
import { Range } from "../model/range/range";
import type { Workbook } from "../model/workbook/workbook";
import { type Action, ACTION, type Batch, type BatchResult } from "./batch";
import { EVENT_REGISTRATION } from "./events";
import type { Faults } from "./faults";
import { call, camel, write } from "./members";
import { given, ObjectPaths } from "./object-paths";
import { identity, query } from "./query";
import { References } from "./references";

export interface DispatcherOptions {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly faults: Faults;
  /** Objects that are made by name, such as `Microsoft.AppRuntime.AppRuntimeService`. */
  readonly services?: (name: string) => OfficeObject | undefined;
}

/** Runs batches over the object model, one after another, and answers as Excel does: what ran before an error stays done. */
export class Dispatcher {
  private readonly references: References;
  private queue: Promise<unknown> = Promise.resolve();
  /** Whose batch is running; undefined while none is. */
  author?: object;

  constructor(private readonly options: DispatcherOptions) {
    this.references = new References(options.workbook.host.kept);
  }

  /** @param author whoever asks, where several people's add-ins are in one workbook */
  run(batch: Batch, author?: object): Promise<BatchResult> {
    return this.inTurn(async () => {
      this.author = author;
      try {
        return await this.runNow(batch);
      } finally {
        this.author = undefined;
      }
    });
  }

  /** Has something done that is no batch, such as what another person does, while no batch runs. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async runNow(batch: Batch): Promise<BatchResult> {
    const result = await this.options.engine.batch(() => this.actions(batch));
    await this.options.engine.settle();
    return result;
  }

  private async actions(batch: Batch): Promise<BatchResult> {
    const { workbook, services = () => undefined, faults } = this.options;
    const paths = new ObjectPaths(batch, workbook, this.references, services);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        // Where a batch only leaves word of how far it came, nothing is done that could fail.
        if (action.ActionType !== ACTION.trace) faults.beforeAction(index);
        const value = await this.action(action, paths, batch.AutoKeepReference ?? false);
        Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
        // What is read next in the batch must be calculated, as in Excel.
        if (needsResults(batch, batch.Actions[index + 1])) await this.options.engine.settle();
      } catch (error) {
        return { Results, TraceIds, Error: describe(error, action, batch, index) };
      }
    }
    return { Results, TraceIds };
  }

  private async action(action: Action, paths: ObjectPaths, autoKeep: boolean): Promise<unknown> {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensure) return null;
    const target = paths.get(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return this.instantiate(target, autoKeep);
    if (target === null) return null;
    const args = paths.arguments(action.ArgumentInfo);
    switch (action.ActionType) {
      case ACTION.query:
        return query(target, action.QueryInfo ?? {});
      case ACTION.method:
        return this.method(target, action.Name, args);
      case ACTION.setProperty:
        return write(target, action.Name, args[0]);
      case ACTION.update:
        return update(target, args[0] as object);
      default:
        throw new HostError("GeneralException", `Action type ${action.ActionType} is unknown.`);
    }
  }

  private instantiate(target: OfficeObject | null, autoKeep: boolean): unknown {
    if (target === null) return null;
    if (target instanceof Range) return autoKeep ? { _ReferenceId: this.references.keep(target) } : {};
    return identity(target);
  }

  private async method(target: OfficeObject, name: string, args: readonly unknown[]): Promise<unknown> {
    if (EVENT_REGISTRATION.test(name)) return null;
    if (name === "_KeepReference") return this.references.keep(target) && null;
    if (name === "_RemoveReference") return this.references.release(String(args[0]));
    const value = await call(target, name, given(args));
    return value instanceof OfficeObject ? identity(value) : value;
  }
}

/** Methods that read what formulas give. */
const READERS = new Set(["Apply", "CopyFrom", "GetSpecialCells", "GetSpecialCellsOrNullObject"]);

const needsResults = (batch: Batch, next: Action | undefined) =>
  next !== undefined &&
  (next.ActionType === ACTION.query ||
    READERS.has(next.Name) ||
    READERS.has(batch.ObjectPaths[next.ObjectPathId]?.Name ?? ""));

/** `set({...})` in one action: plain objects inside are set member by member. */
function update(target: OfficeObject, properties: object): void {
  for (const [name, value] of Object.entries(properties)) write(target, name, value);
}

function describe(error: unknown, action: Action, batch: Batch, index: number): BatchResult["Error"] {
  const known = error instanceof HostError;
  const owner = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
  return {
    Code: known ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    Location: [owner, camel(action.Name || owner || "_")].filter(Boolean).join("."),
    ActionIndex: index,
  };
}

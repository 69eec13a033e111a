import type { Batch, BatchResult } from "../dispatch/batch";
import { appContext, type AppContextOptions, type SettingEntry } from "./app-context";
import { isAppRuntimeBatch, runAppRuntimeBatch } from "./app-runtime";
import { CommandCalls } from "./command-calls";
import {
  ActionType,
  type EventEntry,
  formatAnswer,
  formatEvent,
  type HostEventName,
  type HostRequest,
  MethodId,
  RICH_API_EVENT_CATEGORY,
  VISIBILITY_EVENT_TYPE,
} from "./protocol";

/** Sends a text back to the window that the request came from. */
export type Reply = (message: string) => void;

/** What the host needs of the page and of the workbook. */
export interface OfficeHostPort {
  readonly origin: string;
  context(): AppContextOptions;
  /** Runs a batch over the object model; an error of the workbook comes in the result, it does not throw. */
  runBatch(body: Batch): Promise<BatchResult>;
  saveSettings(entries: readonly SettingEntry[]): void;
  /** Excel's number for a batch or an answer that is too large to travel (over 5 MB). */
  sizeError(text: string, what: "request" | "response"): number | undefined;
  /** While a person types in a cell, Excel refuses every batch. */
  isEditingCell(): boolean;
  readonly pane: { isVisible(): boolean; setVisible(visible: boolean): void };
}

interface Registration {
  readonly request: HostRequest;
  readonly reply: Reply;
}

interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly SettingEntry[] };
  readonly [index: number]: unknown;
}

/** Excel on the web as the add-in's page sees it: answers office.js's messages and sends it events. */
export class OfficeHost {
  private readonly registrations = new Map<string, Registration>();
  private readonly commands: CommandCalls;
  /** Batches run one after another, in the order in which they came. */
  private lastBatch: Promise<unknown> = Promise.resolve();

  constructor(private readonly port: OfficeHostPort) {
    this.commands = new CommandCalls((data) => this.send("appCommandInvoked", data));
  }

  /** Answers one message of the add-in. */
  async receive(request: HostRequest, reply: Reply): Promise<void> {
    const data = await this.answer(request, reply);
    reply(formatAnswer(request, data, this.port.origin));
    if (request._actionType === ActionType.RegisterEvent && request._actionName === "appCommandInvoked") {
      this.commands.start();
    }
  }

  /** Sends events of the workbook to the add-in; nobody listening is no error. */
  fireEvents(entries: readonly EventEntry[]): void {
    this.send("richApiMessage", { ArrayData: entries });
  }

  /** Tells the add-in that its pane was shown or hidden. */
  fireVisibility(visible: boolean): void {
    const args = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.fireEvents([[RICH_API_EVENT_CATEGORY, VISIBILITY_EVENT_TYPE, "", args, 0]]);
  }

  /**
   * Presses a ribbon button whose action is a function of the add-in.
   * @returns when the function calls `event.completed()`; it waits for an add-in that is still starting
   */
  invokeCommand(functionName: string): Promise<void> {
    return this.commands.invoke(functionName);
  }

  /** The add-in's page is gone: its registrations are worth nothing. */
  reset(): void {
    this.registrations.clear();
    this.commands.stop();
  }

  private send(event: HostEventName, data: unknown): void {
    const registration = this.registrations.get(event);
    registration?.reply(formatEvent(registration.request, data, this.port.origin));
  }

  private async answer(request: HostRequest, reply: Reply): Promise<unknown> {
    if (request._actionType === ActionType.RegisterEvent) {
      this.registrations.set(request._actionName, { request, reply });
      return { Error: 0 };
    }
    if (request._actionType === ActionType.UnregisterEvent) {
      this.registrations.delete(request._actionName);
      return { Error: 0 };
    }
    if (request._actionName === "ContextActivationManager_getAppContextAsync")
      return appContext(this.port.context());
    if (request._actionName === "executeMethod") return this.executeMethod(request._data as MethodData);
    return null;
  }

  private async executeMethod(data: MethodData): Promise<unknown> {
    const done = { Version: 1, Error: NO_ERROR };
    switch (data.DdaMethod?.DispatchId) {
      case MethodId.RichApiBatch:
        return this.runBatch(data.ArrayData?.[4] as string);
      case MethodId.SaveSettings:
        this.port.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        return done;
      case MethodId.LoadSettings:
        return { ...done, DdaSettingsMethod: { Properties: this.port.context().settings } };
      case MethodId.CommandCompleted:
        this.commands.complete(String(data[0]), data[1] === 0);
        return done;
      default:
        return done;
    }
  }

  private async runBatch(text: string): Promise<unknown> {
    const refused = this.port.sizeError(text, "request");
    if (refused !== undefined) return { Version: 1, Error: refused };
    const body = JSON.parse(text) as Batch;
    const result = isAppRuntimeBatch(body)
      ? runAppRuntimeBatch(body, this.port.pane)
      : await this.runInTurn(body);
    const answer = JSON.stringify(result);
    const tooLarge = this.port.sizeError(answer, "response");
    if (tooLarge !== undefined) return { Version: 1, Error: tooLarge };
    return { Version: 1, Error: NO_ERROR, Data: [200, [], answer] };
  }

  private async runInTurn(body: Batch): Promise<BatchResult> {
    const turn = this.lastBatch.then(() =>
      this.port.isEditingCell() ? CELL_EDIT_MODE : this.port.runBatch(body),
    );
    this.lastBatch = turn.catch(() => undefined);
    return turn.catch((error: unknown) => failed("GeneralException", String(error)));
  }
}

const NO_ERROR = 0;

const failed = (code: string, message: string): BatchResult => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: "", ActionIndex: 0 },
});

const CELL_EDIT_MODE = failed(
  "InvalidOperationInCellEditMode",
  "Excel está en modo de edición de celdas. Salga del modo de edición con ENTRAR o TAB, o seleccione otra celda, e inténtelo de nuevo.",
);

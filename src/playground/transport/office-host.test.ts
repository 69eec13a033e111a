import { InitialDisplay, type SettingEntry } from "./app-context";
import { Faults } from "../dispatch/faults";
import { OfficeHost, type OfficeHostPort } from "./office-host";
import type { EventEntry, HostRequest } from "./protocol";

/** Excel on the web takes and gives no more in one batch. */
const BATCH_LIMIT_BYTES = 5 * 1024 * 1024;

interface Answer {
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _data: Record<string, unknown>;
}

function setup(overrides: Partial<OfficeHostPort> = {}) {
  const saved: SettingEntry[][] = [];
  const visible: boolean[] = [];
  const sent: Answer[] = [];
  const host = new OfficeHost({
    origin: "https://localhost:3000",
    context: () => ({
      addinId: "addin",
      excelApi: 1.4,
      documentUrl: "libro.xlsx",
      language: "es-CO",
      settings: [["corte", '"2008-12-31"']],
      display: InitialDisplay.Taskpane,
    }),
    runBatch: () => Promise.resolve({ Results: [{ ActionId: 1, Value: "ok" }], TraceIds: [] }),
    saveSettings: (entries) => saved.push([...entries]),
    sizeError: (text, what) => new Faults().tooLarge(text, what),
    isEditingCell: () => false,
    pane: { isVisible: () => true, setVisible: (state) => visible.push(state) },
    ...overrides,
  });
  let correlation = 0;
  const ask = async (name: string, data: unknown = {}, actionType = 0): Promise<Answer> => {
    const request: HostRequest = {
      _messageType: 0,
      _actionType: actionType,
      _actionName: name,
      _conversationId: "c1",
      _correlationId: ++correlation,
      _data: data,
    };
    const own = correlation;
    await host.receive(request, (message) => sent.push(JSON.parse(message) as Answer));
    return sent.find((answer) => answer._correlationId === own && answer._responseType === 0)!;
  };
  const batch = (body: unknown) =>
    ask("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: [0, 0, 0, 0, JSON.stringify(body)] });
  return { host, ask, batch, saved, visible, sent };
}

const resultOf = (answer: Answer) =>
  JSON.parse((answer._data["Data"] as [number, unknown, string])[2]) as object;
const BATCH = { Actions: [], ObjectPaths: {} };

describe("OfficeHost", () => {
  it("gives the add-in its context: language, settings, the requirement sets it plays", async () => {
    const { ask } = setup();
    const { _data } = await ask("ContextActivationManager_getAppContextAsync");
    expect(_data).toMatchObject({ _dataLocale: "es-CO", _settings: [["corte", '"2008-12-31"']] });
    expect(JSON.parse(_data["_requirementMatrix"] as string)).toMatchObject({ ExcelApi: 1.4 });
  });

  it("runs a batch and gives back its result", async () => {
    const { batch } = setup();
    expect(resultOf(await batch(BATCH))).toEqual({ Results: [{ ActionId: 1, Value: "ok" }], TraceIds: [] });
  });

  it("refuses batches while a cell is being edited, as Excel does", async () => {
    const { batch } = setup({ isEditingCell: () => true });
    expect(resultOf(await batch(BATCH))).toMatchObject({ Error: { Code: "InvalidOperationInCellEditMode" } });
  });

  it.each([
    ["a request", 5103, { ...BATCH, Actions: ["x".repeat(BATCH_LIMIT_BYTES)] }, "ok"],
    ["an answer", 5104, BATCH, "x".repeat(BATCH_LIMIT_BYTES)],
    ["an answer with accents, which take two bytes", 5104, BATCH, "á".repeat(BATCH_LIMIT_BYTES / 2)],
  ])("refuses %s over 5 MB with %i", async (_name, code, body, value) => {
    const { batch } = setup({
      runBatch: () => Promise.resolve({ Results: [{ ActionId: 1, Value: value }], TraceIds: [] }),
    });
    expect((await batch(body))._data).toEqual({ Version: 1, Error: code });
  });

  it("runs batches one after another", async () => {
    const order: string[] = [];
    const { batch } = setup({
      runBatch: async (body) => {
        order.push(`begin ${body.Actions.length}`);
        await Promise.resolve();
        order.push(`end ${body.Actions.length}`);
        return { Results: [], TraceIds: [] };
      },
    });
    await Promise.all([batch({ ...BATCH, Actions: [1] }), batch({ ...BATCH, Actions: [1, 2] })]);
    expect(order).toEqual(["begin 1", "end 1", "begin 2", "end 2"]);
  });

  it("goes on after a batch that broke", async () => {
    let times = 0;
    const { batch } = setup({
      runBatch: () =>
        ++times === 1 ? Promise.reject(new Error("roto")) : Promise.resolve({ Results: [], TraceIds: [] }),
    });
    expect(resultOf(await batch(BATCH))).toMatchObject({ Error: { Code: "GeneralException" } });
    expect(resultOf(await batch(BATCH))).toMatchObject({ Results: [] });
  });

  it("shows the pane when the add-in asks, without bothering the workbook", async () => {
    const { batch, visible } = setup({ runBatch: () => Promise.reject(new Error("not for the workbook")) });
    const answer = await batch({
      Actions: [
        { Id: 1, ActionType: 1 },
        { Id: 2, ActionType: 3, Name: "SetAppRuntimeState", ArgumentInfo: { Arguments: ["Visible"] } },
      ],
      ObjectPaths: { "1": { Name: "Microsoft.AppRuntime.AppRuntimeService" } },
    });
    expect(visible).toEqual([true]);
    expect(resultOf(answer)).toMatchObject({ Results: [{ ActionId: 1 }, { ActionId: 2 }] });
  });

  it("keeps the settings it is given", async () => {
    const { ask, saved } = setup();
    await ask("executeMethod", {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { Properties: [["a", "1"]] },
    });
    expect(saved).toEqual([[["a", "1"]]]);
  });

  it("sends events only to who registered, until it unregisters", async () => {
    const { ask, host, sent } = setup();
    const event = (address: string): EventEntry => [65536, 10, "{1}", JSON.stringify({ address }), 0];
    const events = () => sent.filter((answer) => answer._responseType === 1);
    host.fireEvents([event("A1")]);
    await ask("richApiMessage", {}, 1);
    host.fireEvents([event("B2")]);
    await ask("richApiMessage", {}, 2);
    host.fireEvents([event("C3")]);
    expect(events().map((event) => event._data)).toEqual([
      { ArrayData: [[65536, 10, "{1}", '{"address":"B2"}', 0]] },
    ]);
  });
});

describe("ribbon commands", () => {
  const complete = (id: string, status = 0) => ({ DdaMethod: { DispatchId: 94 }, 0: id, 1: status, 2: "{}" });
  const calls = (sent: readonly Answer[]) =>
    sent.filter((answer) => answer._actionName === "appCommandInvoked" && answer._responseType === 1);

  it("waits for an add-in that is still starting, and for its event.completed()", async () => {
    const { ask, host, sent } = setup();
    const call = host.invokeCommand("insertarMarco");
    expect(calls(sent)).toHaveLength(0);
    await ask("appCommandInvoked", {}, 1);
    const [id, name] = calls(sent)[0]!._data as unknown as [string, string];
    expect(name).toBe("insertarMarco");
    await ask("executeMethod", complete(id));
    await expect(call).resolves.toBeUndefined();
  });

  it("fails when the add-in has no such function, or its page goes away", async () => {
    const { ask, host, sent } = setup();
    await ask("appCommandInvoked", {}, 1);
    const unknown = host.invokeCommand("otra");
    const [id] = calls(sent)[0]!._data as unknown as [string];
    await ask("executeMethod", complete(id, 2));
    await expect(unknown).rejects.toThrow("otra");
    const closed = host.invokeCommand("validar");
    host.reset();
    await expect(closed).rejects.toThrow("validar");
  });
});

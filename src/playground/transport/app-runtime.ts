/** The part of a rich API batch that tells what it acts on. */
export interface BatchBody {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string }>>;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: BatchError;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
}

const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

/** Whether a batch speaks of the pane (`Office.addin.showAsTaskpane`, `hide`), which is the page's, not the workbook's. */
export function isAppRuntimeBatch(body: BatchBody): boolean {
  return Object.values(body.ObjectPaths).some((path) => path.Name === SERVICE);
}

/** Runs such a batch. */
export function runAppRuntimeBatch(
  body: BatchBody,
  pane: { isVisible(): boolean; setVisible(visible: boolean): void },
): BatchResult {
  const Results = body.Actions.map((action) => ({ ActionId: action.Id, Value: run(action) }));
  return { Results, TraceIds: [] };

  function run(action: BatchAction): unknown {
    if (action.Name === "SetAppRuntimeState")
      pane.setVisible(action.ArgumentInfo?.Arguments?.[0] === "Visible");
    return action.Name === "GetAppRuntimeState" ? (pane.isVisible() ? "Visible" : "Background") : null;
  }
}

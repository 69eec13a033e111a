import type { Action, Batch, BatchResult } from "../dispatch/batch";

/** The pane's runtime, and the notice that the add-in's commands are ready. */
const SERVICES = ["Microsoft.AppRuntime.AppRuntimeService", "Microsoft.InternalService.AddinInternalService"];

/** Whether a batch speaks of the pane (`Office.addin.showAsTaskpane`, `hide`), which is the page's, not the workbook's. */
export function isAppRuntimeBatch(body: Batch): boolean {
  return Object.values(body.ObjectPaths).some((path) => SERVICES.includes(path.Name));
}

/** Runs such a batch. */
export function runAppRuntimeBatch(
  body: Batch,
  pane: { isVisible(): boolean; setVisible(visible: boolean): void },
): BatchResult {
  const Results = body.Actions.map((action) => ({ ActionId: action.Id, Value: run(action) }));
  return { Results, TraceIds: [] };

  function run(action: Action): unknown {
    if (action.Name === "SetAppRuntimeState")
      pane.setVisible(action.ArgumentInfo?.Arguments?.[0] === "Visible");
    return action.Name === "GetAppRuntimeState" ? (pane.isVisible() ? "Visible" : "Background") : null;
  }
}

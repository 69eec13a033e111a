import { createRoot } from "react-dom/client";
import { associateRibbon } from "../commands/ribbon";
import { createWorkbook } from "../excel";
import { App } from "./app/App";
import { Host, HostState } from "./start/host";
import { Inicio } from "./start/Inicio";
import { themeKind } from "./theme/theme";
import { usePrefersDark } from "./theme/use-prefers-dark";

/** The newest requirement set that the pane can't do without: Excel 2021. */
const EXCEL_API = "1.14";

const host: Host = {
  // Where office.js could not be loaded there is no `Office` to ask, and asking rejects.
  ready: async () => ({ inExcel: (await Office.onReady()).host === Office.HostType.Excel }),
  isSupported: () => Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API),
};

const useTheme = (state: HostState) => {
  const prefersDark = usePrefersDark();
  const hostTheme = state === "excel" ? Office.context.officeTheme : undefined;
  return themeKind(hostTheme?.bodyBackgroundColor, prefersDark);
};

const workbook = createWorkbook();
// Before anything is drawn: in a pane that starts hidden a button may already be waiting for its function. Where
// office.js could not be loaded there is no `Office`, and no ribbon.
const ribbon = typeof Office === "undefined" ? undefined : associateRibbon(workbook);

createRoot(document.getElementById("root")!).render(
  <Inicio host={host} useTheme={useTheme} onRetry={() => window.location.reload()}>
    {() => <App workbook={workbook} news={ribbon} />}
  </Inicio>,
);

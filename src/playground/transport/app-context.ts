/** Whether the add-in's page starts with its pane on view or behind, as when a ribbon command wakes it up. */
export const enum InitialDisplay {
  Hidden = 1,
  Taskpane = 2,
}

/** What the add-in is told of the host when it starts. */
export interface AppContextOptions {
  readonly addinId: string;
  /** Version of the ExcelApi requirement set to play, e.g. 1.17; a lower one plays an older Excel. */
  readonly excelApi: number;
  readonly documentUrl: string;
  readonly language: string;
  readonly settings: readonly SettingEntry[];
  readonly display: InitialDisplay;
}

/** Name and JSON text. */
export type SettingEntry = readonly [key: string, json: string];

/** Excel's newest set that the playground plays unless the page's address says otherwise. */
const DEFAULT_EXCEL_API = 1.17;

/** Answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: AppContextOptions): Record<string, unknown> {
  return {
    _id: options.addinId,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: options.language,
    _dataLocale: options.language,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: options.settings,
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: options.addinId,
    _appInstanceId: options.addinId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(requirementMatrix(options.excelApi)),
    _hostFullVersion: "16.0.17928.0",
    _appDomains: [],
    _initialDisplayMode: options.display,
  };
}

/**
 * The ExcelApi version in an address such as `playground.html?excelApi=1.4`.
 * @returns 1.17 where there is none or it is not a version
 */
export function excelApiOf(search: string): number {
  const text = new URLSearchParams(search).get("excelApi") ?? "";
  return /^1\.\d{1,2}$/.test(text) ? Number(text) : DEFAULT_EXCEL_API;
}

function requirementMatrix(excelApi: number): Record<string, number> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: 1.2,
    SharedRuntimeInternal: 1.2,
    AddinCommands: 1.3,
    Settings: 1.1,
  };
}

import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { defaultTheme } from "@univerjs/themes";
import { leaveDeletedSheetsUnmeasured } from "./deleted-sheets";
import { SPANISH } from "./spanish-locale";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";

/** Configurations that the presets do not let one give. */
const CONFIGURED: Readonly<Record<string, object>> = {
  // No tab with the table's name over the rows above it: Excel has none, and it covers the title block.
  SHEET_TABLE_UI_PLUGIN: { hideAnchor: true },
};

/** The grid's program and its facade. */
export interface UniverGrid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Starts Univer in an element of the page, in Spanish, without its own toolbar: formula bar, grid and sheet tabs only.
 * The plugins of the presets are registered here, one by one, since the package that does it
 * (`@univerjs/presets`) brings others whose licence does not allow this use.
 */
export function createUniver(container: HTMLElement): UniverGrid {
  leaveDeletedSheetsUnmeasured();
  const univer = new Univer({
    theme: defaultTheme,
    logLevel: LogLevel.WARN,
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: SPANISH },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { menus: false, addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 40 } },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    // A search box would take the keyboard from the cell that is being typed in.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  // A plugin that several presets bring is registered once, with its last configuration.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const constructor = Array.isArray(entry) ? entry[0] : entry;
    const config: unknown = Array.isArray(entry) ? entry[1] : undefined;
    plugins.delete(constructor.pluginName);
    plugins.set(constructor.pluginName, [constructor, CONFIGURED[constructor.pluginName] ?? config]);
  }
  for (const [constructor, config] of plugins.values()) {
    univer.registerPlugin(constructor, config as ConstructorParameters<PluginCtor<Plugin>>[0]);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

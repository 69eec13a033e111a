/** The latest ExcelApi set that the add-in may require. */
const EXCEL_API = 1.14;

/** The part of `Office` that does not travel in batches, as far as the add-in uses it. */
export function createOffice(settings: () => Map<string, string>): object {
  const pending = new Map<string, string | undefined>();
  const value = (key: string) => (pending.has(key) ? pending.get(key) : settings().get(key));
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { OfficeOnline: "OfficeOnline" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (info: object) => void) => {
      const info = { host: "Excel", platform: "OfficeOnline" };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate() {} },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
    context: {
      displayLanguage: "es-CO",
      contentLanguage: "es-CO",
      host: "Excel",
      platform: "OfficeOnline",
      requirements: {
        isSetSupported: (name: string, version: string | number = 1) =>
          (name === "ExcelApi" && Number(version) <= EXCEL_API) || name === "SharedRuntime",
      },
      document: {
        settings: {
          get: (key: string) => JSON.parse(value(key) ?? "null") as unknown,
          set: (key: string, item: unknown) => void pending.set(key, JSON.stringify(item)),
          remove: (key: string) => void pending.set(key, undefined),
          saveAsync: (callback?: (result: object) => void) => {
            for (const [key, text] of pending) {
              if (text === undefined) settings().delete(key);
              else settings().set(key, text);
            }
            pending.clear();
            setTimeout(() => callback?.({ status: "succeeded" }), 0);
          },
        },
      },
    },
  };
}

import type { FrameLocator, Page } from "playwright-core";
import { openStage } from "./stage";

/** The playground in a real browser, with the add-in's production build in its pane. */
export interface OpenPlayground {
  readonly page: Page;
  /** The add-in's own page. */
  readonly pane: FrameLocator;
  /** That of another person in the same workbook, once their pane is open. */
  readonly otherPane: FrameLocator;
  /** What went wrong in either page: console errors, exceptions, and requests to any host but the pages' own. */
  readonly problems: readonly string[];
  sheets(): Promise<string[]>;
  /** Value of a cell, "" when blank. */
  value(sheet: string, address: string): Promise<number | string | boolean>;
  /** Types in cells as a person does, Spanish included, and waits until everything is computed. */
  type(sheet: string, cells: readonly (readonly [address: string, text: string])[]): Promise<void>;
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How long something may take to appear: on a busy machine, far longer than a person would wait. */
const PATIENCE_MS = 60_000;

/** Icons that only a browser's tab asks for. */
const HARMLESS = /favicon/;

/**
 * Opens the playground of the built pages (`buildPages` makes them), in a browser window without a past.
 * @param search the page's own switches: "?excelApi=1.4" plays an old Excel
 */
export async function openPlayground(search = ""): Promise<OpenPlayground> {
  const stage = await openStage();
  const context = await stage.browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "es-CO",
    viewport: { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !HARMLESS.test(message.location().url)) problems.push(message.text());
  });
  // Nothing of a workbook leaves it: the pages ask their own host, and no other.
  const { host: own } = new URL(stage.url);
  context.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && host !== own) problems.push(`a request to ${host}`);
  });
  page.on("pageerror", (error) => problems.push(error.stack ?? error.message));
  await page.goto(`${stage.url}/playground.html${search}`);
  // The pane is framed once the first workbook is open; one that starts hidden, when a command asks for it.
  await page.waitForFunction(() => {
    try {
      return window.playground!.sheets().length > 0;
    } catch {
      return false;
    }
  });
  return {
    page,
    pane: page.frameLocator("iframe").first(),
    otherPane: page.frameLocator("iframe").nth(1),
    problems,
    sheets: () => page.evaluate(() => window.playground!.sheets()),
    value: (sheet, address) =>
      page.evaluate(([name, at]) => window.playground!.cell(name, at).value ?? "", [sheet, address] as const),
    type: (sheet, cells) =>
      page.evaluate(
        async ([name, typed]) => {
          for (const [address, text] of typed) window.playground!.type(name, address, text);
          await window.playground!.settle();
        },
        [sheet, cells] as const,
      ),
    save: async () => {
      const base64 = await page.evaluate(async () => {
        const bytes = await window.playground!.save();
        let text = "";
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      });
      return new Uint8Array(Buffer.from(base64, "base64"));
    },
    // Waited for: the next window would hang now and then while this one goes.
    close: async () => {
      await context.close();
      await stage.close();
    },
  };
}

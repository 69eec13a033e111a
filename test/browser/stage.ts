import { type Browser, chromium } from "playwright-core";
import { BUILT_PAGES } from "./build";
import { launchBrowser, launchBrowserServer } from "./launch";
import { servePages } from "./serve";

/** What a test in a browser stands on: a browser, and the built pages where it finds them. */
export interface Stage {
  readonly browser: Browser;
  /** Of the server, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** How the processes of the tests learn of what was started for all of them. */
const SHARED = "SEGUIMATRIZ_E2E_STAGE";

interface Shared {
  readonly url: string;
  /** An address for each process: two tests at a time in one browser would share its clipboard. */
  readonly browsers: readonly string[];
}

/**
 * Starts a server and a browser for each process of the tests, once for all their files.
 * @returns what closes them
 */
export async function shareStages(processes: number): Promise<() => Promise<void>> {
  const [server, ...browsers] = await Promise.all([
    servePages(BUILT_PAGES),
    ...Array.from({ length: processes }, launchBrowserServer),
  ]);
  const shared: Shared = { url: server.url, browsers: browsers.map((browser) => browser.wsEndpoint()) };
  process.env[SHARED] = JSON.stringify(shared);
  return async () => {
    await Promise.all([server.close(), ...browsers.map((browser) => browser.close())]);
  };
}

/** The stage of this process of the tests; where none was started, as in the demo, one of its own. */
export async function openStage(): Promise<Stage> {
  const { [SHARED]: shared, JEST_WORKER_ID: worker = "1" } = process.env;
  if (shared === undefined) return ownStage();
  const { url, browsers } = JSON.parse(shared) as Shared;
  const browser = await chromium.connect(browsers[(Number(worker) - 1) % browsers.length]!);
  // Of a browser that is only connected to, this closes what was opened from here.
  return { browser, url, close: () => browser.close() };
}

async function ownStage(): Promise<Stage> {
  const [browser, server] = await Promise.all([launchBrowser(), servePages(BUILT_PAGES)]);
  return {
    browser,
    url: server.url,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

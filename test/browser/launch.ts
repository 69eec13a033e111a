import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserServer } from "playwright-core";

/** Where the usual installers put a Chromium, by platform. CHROME_PATH goes first. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LocalAppData"]]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

// The sandbox needs a user other than root; the rest keeps a browser on a closed network from looking for its maker.
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that npm brings, for machines (Linux) that have none. It unpacks into the temporary folder. */
async function packagedBrowser(): Promise<string> {
  // It looks at this variable on import, to unpack the libraries that a bare machine lacks.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs20.x";
  const unpacked = path.join(os.tmpdir(), "chromium");
  // A folder there is something else's, or half of an unpacking; the program itself is a file.
  if (fs.existsSync(unpacked) && fs.statSync(unpacked).isDirectory()) {
    fs.rmSync(unpacked, { recursive: true });
  }
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return sparticuz.executablePath();
}

/** The program of a browser of the Chromium family: CHROME_PATH, an installed one, or npm's. */
async function findBrowser(): Promise<string> {
  const places = [process.env["CHROME_PATH"], ...(USUAL_PLACES[process.platform] ?? [])];
  const installed = places.find((place) => place && fs.existsSync(place));
  return installed ?? packagedBrowser();
}

const options = async () => ({ executablePath: await findBrowser(), args: FLAGS, headless: true });

/**
 * A headless browser; who asks for it closes it.
 *
 * @throws what Playwright says where the program does not start
 * @example
 * const browser = await launchBrowser();
 * const page = await browser.newPage({ ignoreHTTPSErrors: true, locale: "es-CO" });
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await options());
}

/** The same, for other processes to connect to at its `wsEndpoint()`. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer({ ...(await options()), host: "localhost" });
}

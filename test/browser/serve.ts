import fs from "node:fs/promises";
import https from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "selfsigned";

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_PACKAGE = path.resolve("node_modules/@microsoft/office-js/dist");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** A server of built pages, on a port of its own. */
export interface PageServer {
  /** For example `https://localhost:41234`, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The file that a path of the address names, or undefined if it points outside the two folders served. */
function fileFor(urlPath: string, folder: string): string | undefined {
  const [base, rest] = urlPath.startsWith("/office/")
    ? [OFFICE_PACKAGE, urlPath.slice("/office".length)]
    : [path.resolve(folder), urlPath];
  const file = path.join(base, rest);
  return file.startsWith(base + path.sep) ? file : undefined;
}

async function answer(urlPath: string, folder: string): Promise<{ body: Buffer | string; type: string }> {
  const file = fileFor(urlPath, folder);
  if (!file) throw new Error("outside");
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  if (!file.endsWith(".html")) return { body: await fs.readFile(file), type };
  // The one difference from production: office.js comes from the package, since the CDN may be out of reach.
  return { body: (await fs.readFile(file, "utf8")).replaceAll(OFFICE_CDN, "/office/"), type };
}

/**
 * Serves a built folder over https on localhost with a certificate made on the spot (office.js accepts no host without
 * https), and office.js from the npm package under /office/.
 *
 * @param folder the build, for example `build/e2e`
 * @example
 * const server = await servePages("build/e2e");
 * await page.goto(`${server.url}/playground.html`);
 */
export async function servePages(folder: string): Promise<PageServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = https.createServer({ key, cert }, (request, response) => {
    const urlPath = decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname);
    answer(urlPath, folder).then(
      ({ body, type }) =>
        response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInNewContext } from "node:vm";
import type { Batch, BatchResult } from "../../../src/playground/dispatch/batch";
import type { EventEntry } from "../../../src/playground/dispatch/events";

/** Where the real client's messages go. */
export interface ClientHost {
  /** Answers a batch, or gives the number of a transport error (5103, 5104…). */
  run(batch: Batch, text: string): Promise<BatchResult | number>;
}

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  fire(entries: readonly EventEntry[]): void;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Batch };
}

interface ClientNamespaces {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
}

const SCRIPT = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/**
 * Runs Microsoft's own file, unchanged, in a context of its own that stands for the page's window. Errors and promises are those of the
 * tests' realm, so that `instanceof Error` holds as it does in a browser.
 */
function loadClient(): ClientNamespaces {
  const source = readFileSync(createRequire(__filename).resolve(SCRIPT), "utf8");
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    cookie: "",
    URL: "https://localhost/",
  };
  const location = { href: "https://localhost/", search: "", hash: "" };
  const page: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "node" },
    addEventListener() {},
  };
  Object.assign(page, { window: page, Error, Promise, console, setTimeout, clearTimeout });
  runInNewContext(source, page, { filename: SCRIPT });
  return page as unknown as ClientNamespaces;
}

/** Loads the real office.js client and connects it with a host. */
export function createOfficeClient(host: ClientHost): OfficeClient {
  const bridge: Bridge = {
    sendMessageToHost: (text) => void answer(host, JSON.parse(text) as Message, text, reply),
  };
  const reply = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const { OfficeExtension: extension, Excel: excel } = loadClient();
  extension.HostBridge.init(bridge);
  return {
    Excel: excel,
    OfficeExtension: extension,
    fire: (entries) => reply({ type: 3, message: { entries } }),
  };
}

async function answer(
  host: ClientHost,
  request: Message,
  text: string,
  reply: (message: object) => void,
): Promise<void> {
  const result = await host.run(request.message.body, text);
  const response =
    typeof result === "number"
      ? { statusCode: 500, headers: {}, body: JSON.stringify({ error: transportError(result) }) }
      : { statusCode: 200, headers: {}, body: result };
  reply({ id: request.id, type: 2, flags: request.flags, message: response });
}

/** As office.js turns the host's error numbers into errors (RichApiMessageUtility). */
function transportError(code: number): { code: string; message: string } {
  const names: Readonly<Record<number, string>> = {
    5012: "InvalidOrTimedOutSession",
    5102: "ActivityLimitReached",
    5103: "RequestPayloadSizeLimitExceeded",
    5104: "ResponsePayloadSizeLimitExceeded",
    7000: "AccessDenied",
  };
  return { code: names[code] ?? "GeneralException", message: `Host error ${code}` };
}

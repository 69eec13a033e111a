import type { OfficeHost } from "./office-host";
import { parseRequest } from "./protocol";

/** Where the add-in's page is and how it is told who its host is. */
export interface PaneFrameOptions {
  readonly url: string;
  readonly title: string;
  readonly addinId: string;
  readonly language: string;
}

/**
 * Makes the iframe of an add-in as Excel on the web does, and connects it with the host. The name must be set before
 * the frame is attached, since office.js reads who its host is from there.
 * @returns the frame, not yet attached, and how to undo all this
 */
export function createPaneFrame(
  host: OfficeHost,
  options: PaneFrameOptions,
): { readonly frame: HTMLIFrameElement; readonly dispose: () => void } {
  const origin = window.location.origin;
  const conversation = `seguimatriz-${crypto.randomUUID()}`;
  const frame = document.createElement("iframe");
  frame.title = options.title;
  frame.name = JSON.stringify({
    baseFrameName: "seguimatriz",
    hostInfo: hostInfo("|", options.language),
    xdmInfo: [conversation, options.addinId, origin].join("|"),
    serializerVersion: 1,
  });
  frame.src = `${options.url}?_host_Info=${hostInfo("$", options.language)}`;
  const listen = (event: MessageEvent): void => {
    const source = frame.contentWindow;
    if (event.source !== source || source === null || event.origin !== origin) return;
    const request = parseRequest(event.data);
    if (request !== null) void host.receive(request, (message) => source.postMessage(message, origin));
  };
  window.addEventListener("message", listen);
  return {
    frame,
    dispose: () => {
      window.removeEventListener("message", listen);
      frame.remove();
      host.reset();
    },
  };
}

/** The add-in keeps running with its pane closed, as its manifest asks. */
const SHARED_RUNTIME = "1";

const hostInfo = (separator: "|" | "$", language: string): string =>
  ["Excel", "Web", "16.00", language, "seguimatriz", "", "disableLogging", SHARED_RUNTIME].join(separator);

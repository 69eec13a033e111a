import { TEXTS } from "../texts";
import { element } from "./element";

/** How much a notice asks of who reads it: `problem` stays until it is closed. */
export type NoticeKind = "information" | "problem";

/** The strip under the ribbon where the page says what it did or why it could not. */
export interface Notices {
  readonly element: HTMLElement;
  /** Says one thing in place of the last. */
  show(kind: NoticeKind, text: string): void;
  /** A notice that stays while a state lasts, whatever else is said; null takes it away. */
  setStanding(text: string | null): void;
  clear(): void;
}

export function createNotices(): Notices {
  const message = element("span");
  const close = element(
    "button",
    { type: "button", class: "plain", "aria-label": TEXTS.dismiss, onclick: clear },
    ["×"],
  );
  const passing = element("div", { class: "notice", role: "status", "aria-live": "polite", hidden: true }, [
    message,
    close,
  ]);
  const standing = element("div", { class: "notice standing", role: "status", hidden: true });
  return { element: element("div", { class: "notices" }, [standing, passing]), show, setStanding, clear };

  function show(kind: NoticeKind, text: string): void {
    message.textContent = text;
    passing.dataset["kind"] = kind;
    passing.hidden = false;
  }

  function setStanding(text: string | null): void {
    standing.textContent = text ?? "";
    standing.hidden = text === null;
  }

  function clear(): void {
    passing.hidden = true;
    message.textContent = "";
  }
}

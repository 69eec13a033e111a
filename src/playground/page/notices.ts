import { TEXTS } from "../texts";
import { element } from "./element";

/** How much a notice asks of who reads it: `problem` stays until it is closed. */
export type NoticeKind = "information" | "problem";

/** The strip under the ribbon where the page says what it did or why it could not. */
export interface Notices {
  readonly element: HTMLElement;
  /** Says one thing in place of the last. */
  show(kind: NoticeKind, text: string): void;
  /** Says what is going on; when it takes longer than one waits without wondering, also how to end it. */
  work(text: string, cancel: () => void): void;
  /** A notice that stays while a state lasts, whatever else is said; null takes it away. */
  setStanding(text: string | null): void;
  clear(): void;
}

/** After this a person wonders whether anything is happening. */
const CANCEL_AFTER_MS = 1_000;

export function createNotices(): Notices {
  const message = element("span");
  const close = element(
    "button",
    { type: "button", class: "plain", "aria-label": TEXTS.dismiss, onclick: clear },
    ["×"],
  );
  let cancelWork = () => {};
  const cancel = element("button", { type: "button", hidden: true, onclick: () => cancelWork() }, [
    TEXTS.cancel,
  ]);
  let offering: ReturnType<typeof setTimeout> | undefined;
  const passing = element("div", { class: "notice", role: "status", "aria-live": "polite", hidden: true }, [
    message,
    cancel,
    close,
  ]);
  const standing = element("div", { class: "notice standing", role: "status", hidden: true });
  return {
    element: element("div", { class: "notices" }, [standing, passing]),
    show,
    work,
    setStanding,
    clear,
  };

  function work(text: string, end: () => void): void {
    show("information", text);
    cancelWork = end;
    offering = setTimeout(() => (cancel.hidden = false), CANCEL_AFTER_MS);
  }

  function withdrawCancel(): void {
    clearTimeout(offering);
    cancel.hidden = true;
  }

  function show(kind: NoticeKind, text: string): void {
    withdrawCancel();
    message.textContent = text;
    passing.dataset["kind"] = kind;
    passing.hidden = false;
  }

  function setStanding(text: string | null): void {
    standing.textContent = text ?? "";
    standing.hidden = text === null;
  }

  function clear(): void {
    withdrawCancel();
    passing.hidden = true;
    message.textContent = "";
  }
}

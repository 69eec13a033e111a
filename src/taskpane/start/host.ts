/** Where the page finds itself. */
export type HostState = "waiting" | "excel" | "old-excel" | "outside" | "silent";

/** What the start needs of Office. */
export interface Host {
  /** Settles when Office has said where the page runs; it may never settle. */
  ready(): Promise<{ readonly inExcel: boolean }>;
  /** Whether this Excel has what the pane needs. */
  isSupported(): boolean;
}

/** How long Excel gets to answer before the pane says that it does not. */
export const PATIENCE_MS = 8000;

/**
 * Waits for Office and says how it went; an answer that comes after "silent" still counts.
 * @param report gets each state
 * @returns how to stop listening
 */
export function waitForHost(
  host: Host,
  report: (state: HostState) => void,
  patience = PATIENCE_MS,
): () => void {
  let listening = true;
  const say = (state: HostState) => {
    if (listening) report(state);
  };
  const timer = setTimeout(() => say("silent"), patience);
  host.ready().then(
    ({ inExcel }) => {
      clearTimeout(timer);
      if (!inExcel) say("outside");
      else say(host.isSupported() ? "excel" : "old-excel");
    },
    () => {
      clearTimeout(timer);
      say("silent");
    },
  );
  return () => {
    listening = false;
    clearTimeout(timer);
  };
}

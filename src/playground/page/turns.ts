import type { Pause } from "../engine/pause";

/** As long as the page may stand still for work of ours without anybody noticing. */
const TURN_MS = 40;

/** A pause that gives the page a turn when it has waited long enough, and ends the work where somebody cancelled it. */
export function turns(signal: AbortSignal): Pause {
  let last = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - last < TURN_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    last = performance.now();
  };
}

import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void) {
  const media = query();
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether the person prefers dark everywhere; follows the change. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

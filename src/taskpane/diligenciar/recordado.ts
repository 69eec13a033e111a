const CLAVE = "seguimatriz.responsable";

/** Whose rows the person of this device fills in: a name, "" for those of nobody, null for all. */
export type DeQuien = string | null;

/** Whose rows were looked at last on this device; null too where it keeps nothing. */
export function recordado(): DeQuien {
  try {
    return localStorage.getItem(CLAVE);
  } catch {
    // A browser may keep nothing for a page inside another.
    return null;
  }
}

export function recordar(deQuien: DeQuien): void {
  try {
    if (deQuien === null) localStorage.removeItem(CLAVE);
    else localStorage.setItem(CLAVE, deQuien);
  } catch {
    // It is asked again the next time.
  }
}

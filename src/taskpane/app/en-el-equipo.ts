/** What is remembered on this device; null where nothing is, or where it keeps nothing. */
export function recordado(clave: string): string | null {
  try {
    return localStorage.getItem(clave);
  } catch {
    // A browser may keep nothing for a page inside another.
    return null;
  }
}

/** Remembers something on this device; null forgets it. */
export function recordar(clave: string, valor: string | null): void {
  try {
    if (valor === null) localStorage.removeItem(clave);
    else localStorage.setItem(clave, valor);
  } catch {
    // It is asked again the next time.
  }
}

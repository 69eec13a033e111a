import { keyForPeople } from "../language/spelling/same-text";
import { Identity } from "../reading/excepciones/excepcion";

const keyOf = ({ regla, columna, encontrado }: Identity, ...row: readonly string[]) =>
  [regla, columna, encontrado, ...row].map(keyForPeople).join("\n");

/**
 * How an acceptance is known to be of what was found, the surest first: a row that says all of the same has its own
 * acceptance before one that shares only its Código or its texts takes it. "" where it can't be known so.
 */
const WAYS: readonly ((identity: Identity) => string)[] = [
  (each) => keyOf(each, each.hoja, each.codigo, each.accion, each.indicador),
  (each) => (each.codigo === "" ? "" : keyOf(each, each.codigo)),
  (each) => keyOf(each, each.accion, each.indicador),
];

/** Whether two may be of the same row: a sheet or a Código that one of them does not say sets nothing apart. */
const goTogether = (a: Identity, b: Identity) =>
  (["hoja", "codigo"] as const).every(
    (key) => a[key] === "" || b[key] === "" || keyForPeople(a[key]) === keyForPeople(b[key]),
  );

/**
 * Pairs what was found with the acceptances, one to one.
 *
 * @returns the acceptance of each that has one, and those that are of nothing
 */
export function paired<Seen, Acceptance extends Identity>(
  found: ReadonlyMap<Seen, Identity>,
  acceptances: readonly Acceptance[],
): { readonly pairs: ReadonlyMap<Seen, Acceptance>; readonly left: ReadonlySet<Acceptance> } {
  const pairs = new Map<Seen, Acceptance>();
  const left = new Set(acceptances);
  for (const way of WAYS) {
    const byKey = new Map<string, Acceptance[]>();
    for (const each of left) {
      const key = way(each);
      if (key === "") continue;
      const alike = byKey.get(key);
      if (alike) alike.push(each);
      else byKey.set(key, [each]);
    }
    for (const [one, identity] of byKey.size === 0 ? [] : found) {
      const alike = pairs.has(one) ? undefined : byKey.get(way(identity));
      const index = alike?.findIndex((each) => goTogether(each, identity)) ?? -1;
      if (!alike || index < 0) continue;
      const [acceptance] = alike.splice(index, 1);
      pairs.set(one, acceptance!);
      left.delete(acceptance!);
    }
  }
  return { pairs, left };
}

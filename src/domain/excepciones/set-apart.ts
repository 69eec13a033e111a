import { Observation } from "../checks/observation";
import { sameText } from "../checks/same-text";
import { WorkbookReading } from "../reading/reading";
import { Identity } from "./excepcion";
import { identifier } from "./identity";
import { ExcepcionRow } from "./read-excepciones";

/** An observación that somebody accepted. */
export interface Accepted {
  readonly observation: Observation;
  readonly excepcion: ExcepcionRow;
}

export interface SetApart {
  /** What is still to be corrected or accepted. */
  readonly pending: readonly Observation[];
  readonly accepted: readonly Accepted[];
  /** Acceptances of what is no longer found: it was corrected, or says something else now. */
  readonly lapsed: readonly ExcepcionRow[];
}

/**
 * Sets apart the observaciones that were accepted with a reason. One acceptance is of one row, its rule, its column and
 * what stood there: with another value the observación is pending again.
 */
export function setApart(observations: readonly Observation[], workbook: WorkbookReading): SetApart {
  const rows = workbook.excepciones?.rows ?? [];
  const reasoned = rows.filter(({ motivo }) => motivo !== "");
  if (reasoned.length === 0) return { pending: observations, accepted: [], lapsed: [] };
  const rules = new Set(reasoned.map(({ regla }) => sameText(regla)));
  const byIdentity = new Map<string, ExcepcionRow>();
  for (const row of [...reasoned].reverse()) keysOf(row).forEach((key) => byIdentity.set(key, row));
  const identityOf = identifier(workbook);
  const pending: Observation[] = [];
  const accepted: Accepted[] = [];
  for (const observation of observations) {
    const excepcion = rules.has(sameText(observation.rule)) ? find(identityOf(observation)) : undefined;
    if (excepcion) accepted.push({ observation, excepcion });
    else pending.push(observation);
  }
  const used = new Set(accepted.map(({ excepcion }) => excepcion));
  return { pending, accepted, lapsed: reasoned.filter((row) => !used.has(row)) };

  /** By its Código, or by its texts where the acceptance or the row has none. */
  function find(identity: Identity): ExcepcionRow | undefined {
    const [byTexts, byCodigo] = keysOf(identity);
    const same = byCodigo === undefined ? undefined : byIdentity.get(byCodigo);
    if (same) return same;
    const alike = byIdentity.get(byTexts!);
    return alike && (identity.codigo === "" || alike.codigo === "") ? alike : undefined;
  }
}

const keyOf = (kind: string, identity: Identity, ...row: readonly string[]) =>
  [kind, identity.regla, identity.columna, identity.encontrado, ...row].map(sameText).join("\n");

/** By its texts and, where it has one, by its Código. */
function keysOf(identity: Identity): readonly string[] {
  const { codigo, accion, indicador } = identity;
  const byTexts = keyOf("textos", identity, accion, indicador);
  return codigo === "" ? [byTexts] : [byTexts, keyOf("codigo", identity, codigo)];
}

import { isBlank } from "../../../base/cell";
import { MarcoReading, MatrizReading, WorkbookReading } from "../../../reading/reading";
import { MarcoKey } from "../../../plan/tables/marco-operativo";
import { MatrizKey } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { keyForPeople, keysForPeople } from "../../../language/spelling/same-text";
import { isCompound, isPartOf } from "../metas/compound-parts";

export interface MarcoSide {
  readonly reading: MarcoReading;
  readonly row: TableRow<MarcoKey>;
}
export interface MatrizSide {
  readonly reading: MatrizReading;
  readonly row: TableRow<MatrizKey>;
}

/** The marco and the matriz, row by row. Identity is the text: the marco, an adopted document, has no Código. */
export interface Comparison {
  readonly pairs: readonly { readonly marco: MarcoSide; readonly matriz: MatrizSide }[];
  readonly onlyMarco: readonly MarcoSide[];
  readonly onlyMatriz: readonly MatrizSide[];
  /** Acciones that have some row in the matriz. */
  readonly accionesOfMatriz: ReadonlySet<string>;
}

/** The columns by which rows are told to be the same. */
export const COMPARED = ["accion", "indicador", "meta"] as const;

const known = new WeakMap<WorkbookReading, Comparison>();

/** Compares the rows of all marcos with those of all matrices; nothing to compare where one of them is missing. */
export function againstMarco(workbook: WorkbookReading): Comparison {
  let comparison = known.get(workbook);
  if (!comparison) {
    comparison = compare(workbook);
    known.set(workbook, comparison);
  }
  return comparison;
}

const NOTHING: Comparison = { pairs: [], onlyMarco: [], onlyMatriz: [], accionesOfMatriz: new Set() };

function compare({ marcos, matrices }: WorkbookReading): Comparison {
  if (marcos.length === 0 || matrices.length === 0) return NOTHING;
  const marcoRows = marcos.flatMap((reading) => reading.rows.map((row) => ({ reading, row })));
  const matrizRows = matrices.flatMap((reading) => reading.rows.map((row) => ({ reading, row })));
  if (marcoRows.length === 0 || matrizRows.length === 0) return NOTHING;
  const pairs: { marco: MarcoSide; matriz: MatrizSide }[] = [];
  const paired = new Set<MatrizSide>();

  /** Pairs what says the same, first with first; gives the rows of the marco that found none. */
  function pair(rows: readonly MarcoSide[], keyOf: (row: AnyRow) => string): MarcoSide[] {
    const waiting = new Map<string, MatrizSide[]>();
    // From the end, so that pop() takes the first.
    for (const each of [...matrizRows].reverse()) {
      if (paired.has(each)) continue;
      const same = waiting.get(keyOf(each.row));
      if (same) same.push(each);
      else waiting.set(keyOf(each.row), [each]);
    }
    return rows.filter((marco) => {
      const matriz = waiting.get(keyOf(marco.row))?.pop();
      if (!matriz) return true;
      paired.add(matriz);
      pairs.push({ marco, matriz });
      return false;
    });
  }

  /** Takes out the rows that the matriz follows up in parts, and these. */
  function withoutSplit(rows: readonly MarcoSide[]): MarcoSide[] {
    const compound = new Map<string, MarcoSide[]>();
    for (const marco of rows.filter(({ row }) => isCompound(row))) {
      const accion = keyForPeople(marco.row.values.accion);
      compound.set(accion, [...(compound.get(accion) ?? []), marco]);
    }
    const covered = new Set<MarcoSide>();
    for (const each of compound.size > 0 ? matrizRows : []) {
      if (paired.has(each)) continue;
      const wholes = compound.get(keyForPeople(each.row.values.accion)) ?? [];
      const whole = wholes.find(({ row }) => isPartOf(each.row, row));
      if (!whole) continue;
      covered.add(whole);
      paired.add(each);
    }
    return rows.filter((marco) => !covered.has(marco));
  }

  const indicators = marcoRows.filter(({ row }) => !isBlank(row.values.indicador));
  // An indicator may stand several times: each goes with one of its own meta first.
  const onlyMarco = pair(withoutSplit(pair(indicators, identityAndMeta)), identity);
  return {
    pairs,
    onlyMarco,
    onlyMatriz: matrizRows.filter((each) => !paired.has(each) && !isBlank(each.row.values.indicador)),
    accionesOfMatriz: new Set(matrizRows.map(({ row }) => keyForPeople(row.values.accion))),
  };
}

type AnyRow = TableRow<MarcoKey> | TableRow<MatrizKey>;

const identity = ({ values }: AnyRow) => keysForPeople(values.accion, values.indicador);
const identityAndMeta = ({ values }: AnyRow) => keysForPeople(values.accion, values.indicador, values.meta);

import { isBlank } from "../../../base/cell";
import { Proposal, proposeRow } from "../../../language/meta";
import { UnidadDePor, periodosPorAno, unidadesDePor } from "../../../plan/cumplimiento/periodo";
import { MAXIMO_CREIBLE } from "../../../plan/cumplimiento/escala";
import { esDeTipo, nombreDeTipo } from "../../../plan/cumplimiento/tipos/nombres";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { TableRow } from "../../../plan/tables/row";
import { Finding } from "../../finding";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { Fixer } from "../../fixes/fix";
import { defineCheck } from "../../check";
import { placeOf } from "../../rows/place";

/** The cells that say a meta in numbers. */
type Key = "cantidad" | "por" | "veces";
type Row = TableRow<MatrizKey>;

/** What a meta plainly says: how much, of each period or of each thing that there is. */
interface Said {
  readonly cantidad: number;
  readonly percent: boolean;
  readonly por: UnidadDePor | null;
  /** Whether there are several of what it is said of, how many being nobody's to know from the text. */
  readonly ofEach: boolean;
}

const isUnit = (por: unknown): por is UnidadDePor => unidadesDePor.some((unit) => unit === por);

/** Null where the text has to be asked about, or says no quantity. */
function saidIn({ meta, cells, ask }: Proposal): Said | null {
  const isPlain = ask === null || ask.kind === "count";
  const { cantidad, por } = ask?.suggestion ?? cells;
  if (!isPlain || meta.status === "compound" || typeof cantidad !== "number" || cantidad <= 0) return null;
  return {
    cantidad,
    percent: meta.percent && !meta.relative,
    por: isUnit(por) ? por : null,
    ofEach: ask?.kind === "count",
  };
}

const NEAR = 1e-9;
const same = (a: number, b: number) => Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));

/** «4 al mes» is 48 al año; of weeks and days a year has no whole number. */
const inAYear = (value: number, por: UnidadDePor) => value * periodosPorAno(por);
const sameInAYear = (a: number, b: number) => Math.abs(a - b) <= 0.1 * Math.max(a, b);

/** The cell that contradicts the text; null where they go together. */
function contradicting({ values }: Row, said: Said): Key | null {
  const { cantidad, por } = values;
  if (typeof cantidad !== "number") return null;
  const veces = typeof values.veces === "number" ? values.veces : 1;
  const total = cantidad * veces;
  const notHowMuch = same(cantidad, said.cantidad) && veces !== 1 ? "veces" : "cantidad";
  if (said.ofEach) return same(total % said.cantidad, 0) ? null : "cantidad";
  if (said.por === null || said.por === por) return same(total, said.cantidad) ? null : notHowMuch;
  // A total of so many periods: less than a single one asks for is none.
  if (!isUnit(por)) return isBlank(por) && total < said.cantidad ? "cantidad" : null;
  return sameInAYear(inAYear(total, por), inAYear(said.cantidad, said.por)) ? null : "por";
}

function finding(row: Row): (Omit<Finding, "place"> & { readonly key: Key }) | null {
  const { values } = row;
  // Of what is only met or not, no Cantidad is looked at.
  if (typeof values.cantidad !== "number" || esDeTipo(values.tipo, nombreDeTipo.cumple)) return null;
  const said = saidIn(proposeRow(values));
  const key = said && contradicting(row, said);
  // 80 for 80 % is out of scale: another rule says so.
  if (!key || (said.percent && values.cantidad > MAXIMO_CREIBLE)) return null;
  return {
    key,
    found: values[key],
    expected: key === "por" ? String(said.por) : said.cantidad,
    detail: { key, meta: String(values.meta), percent: Number(said.percent) },
  };
}

/** Only where it is plain which is right: what was read then stands in the row, or nobody asked for so many times. */
const asItWasRead: Fixer = (found, context) => {
  const { values } = context.row;
  if (keyAt(found) === "veces") return changesOf(cellFix(context, "veces", ""));
  const wasRead = values.metaLeida === values.meta && values.cantidadLeida === found.expected;
  if (keyAt(found) !== "cantidad" || !wasRead) return null;
  return changesOf(cellFix(context, "cantidad", values.cantidadLeida));
};

/**
 * The Cantidad, its Por or its Veces is not what the meta says: «10 puntos» · 8, or a Veces that stayed when the text
 * changed. It is the first thing that Control Interno looks for: a meta that is lowered where nobody looks.
 */
export const contradictoryCantidad = defineCheck({
  id: "cantidad-contradice",
  severity: "advertencia",
  scope: "row",
  columns: ["meta", "indicador", "tipo", "cantidad", "por", "veces", "lineaBase"],
  matriz: ({ reading }) =>
    reading.rows.flatMap((row) => {
      const found = finding(row);
      if (!found || reading.columns[found.key] === undefined) return [];
      const { key, ...rest } = found;
      return [{ ...rest, place: placeOf(matriz, reading, key, row.number) }];
    }),
  fix: asItWasRead,
});

import { MAXIMO_CREIBLE } from "../../../plan/cumplimiento/estado";
import { readMeta } from "../../../language/meta";
import { MatrizKey } from "../../../plan/tables/matriz";
import { cellFix, changesOf, keyAt } from "../../fixes/fixed-cells";
import { inScale } from "./figure";
import { Fixer, FixContext } from "../../fixes/fix";

/** 80 where 80 % was meant. The row's other figures that are in the same wrong scale go with its Cantidad. */
export const percentageScale: Fixer = ({ place }, context) => {
  const key = keyAt({ place });
  if (key === null) return null;
  if (key !== "cantidad") return changesOf(scaled(context, key));
  const { meta, indicador } = context.row.values;
  const { percent, quantity } = readMeta(String(meta), { indicador: String(indicador) });
  if (!percent || quantity !== context.row.values.cantidad) return null;
  const others = OTHERS.filter((other) => figureIn(context, other) > 0);
  // 1 beside a Cantidad of 100 is 1 %, or 100 % that somebody wrote well: which of the two is not plain.
  if (others.some((other) => figureIn(context, other) <= MAXIMO_CREIBLE)) return null;
  return changesOf(...[key, ...others].map((each) => scaled(context, each, MAXIMO_CREIBLE)));
};

/** What is in the unit of Cantidad. */
const OTHERS = ["lineaBase", "avance"] as const;

/** 0 where there is none. */
function figureIn({ row }: FixContext, key: MatrizKey): number {
  const value = row.values[key];
  return typeof value === "number" ? value : 0;
}

function scaled(context: FixContext, key: MatrizKey, from?: number) {
  const figure = inScale(figureIn(context, key), from);
  return figure && cellFix(context, key, figure.value, figure);
}

import { MAXIMO_CREIBLE } from "../cumplimiento/estado";
import { readMeta } from "../meta";
import { MatrizKey } from "../tables/matriz";
import { cellFix, changesOf, keyAt } from "./cells";
import { inScale } from "./figure";
import { Fixer, FixContext } from "./fix";

/** 80 where 80 % was meant. The row's other figures that are in the same wrong scale go with its Cantidad. */
export const percentageScale: Fixer = ({ place }, context) => {
  const key = keyAt({ place });
  if (key === null) return null;
  if (key !== "cantidad") return scaled(context, [key]);
  const { meta, indicador } = context.row.values;
  const { percent, quantity } = readMeta(String(meta), { indicador: String(indicador) });
  if (!percent || quantity !== context.row.values.cantidad) return null;
  return scaled(context, [
    key,
    ...(["lineaBase", "avance"] as const).filter((other) => isLarge(context, other)),
  ]);
};

const isLarge = ({ row }: FixContext, key: MatrizKey) => {
  const value = row.values[key];
  return typeof value === "number" && value > MAXIMO_CREIBLE;
};

function scaled(context: FixContext, keys: readonly MatrizKey[]) {
  const cells = keys.map((key) => {
    const value = context.row.values[key];
    const figure = typeof value === "number" ? inScale(value) : null;
    return figure && cellFix(context, key, figure.value, figure);
  });
  return changesOf(...cells);
}

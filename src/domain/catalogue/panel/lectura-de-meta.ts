import { CellValue } from "../../base/cell";
import { UnidadDePor } from "../../plan/cumplimiento/periodo";
import { Comparator, MetaReading } from "../../language/meta";
import { lista } from "../formato";
import { numero } from "../../base/written-numbers";

/** After a quantity: «4 veces al mes». */
const cadaCuanto: Readonly<Record<UnidadDePor, string>> = {
  día: "al día",
  semana: "a la semana",
  quincena: "cada quincena",
  mes: "al mes",
  bimestre: "cada bimestre",
  trimestre: "cada trimestre",
  cuatrimestre: "cada cuatrimestre",
  semestre: "cada semestre",
  año: "al año",
};

/** Before a quantity. */
const compara: Readonly<Record<Comparator, string>> = {
  "=": "",
  ">=": "al menos",
  "<=": "a lo sumo",
  reach: "llegar a",
  increase_by: "aumentar en",
  increase_to: "aumentar a",
  decrease_by: "reducir en",
  decrease_to: "reducir a",
  maintain: "mantener",
};

const NO_BREAK = "\u00a0";

/** A quantity as it was written: 80 of a percentage is «80 %». */
const cifra = (quantity: number, percent: boolean) => `${numero(quantity)}${percent ? `${NO_BREAK}%` : ""}`;

/** A quantity in the words of its meta. `cantidadEnPalabras(4, "veces", "mes")` is "4 veces al mes". */
export function cantidadEnPalabras(quantity: number, unit: string, por: CellValue): string {
  const rate = por === "" ? "" : (cadaCuanto[por as UnidadDePor] ?? `por ${por}`);
  return [numero(quantity), unit, rate].filter((part) => part !== "").join(" ");
}

function unaMeta({ quantity, unit, percent, comparator, rate, per, baseline }: MetaReading): string {
  if (quantity === null) return "";
  const percentage = percent && !unit?.startsWith("puntos");
  const from = baseline === null ? [] : [`(desde ${numero(baseline)})`];
  return [
    compara[comparator ?? "="],
    cifra(quantity, percentage),
    unit?.replace(/^% ?/, "") ?? "",
    rate === null ? "" : cadaCuanto[rate],
    per === null ? "" : `por cada ${per}`,
    ...from,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/**
 * What was understood of a meta, in a few words: «al menos 5 noticias al mes», «mantener 95 %», «4 veces al mes y 100 %».
 * "" where nothing was.
 */
export function lecturaDeMeta(meta: MetaReading): string {
  return meta.status === "compound"
    ? lista(meta.parts.map(unaMeta).filter((part) => part !== ""))
    : unaMeta(meta);
}

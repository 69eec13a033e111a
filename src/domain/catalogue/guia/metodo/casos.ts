import { exacto, numero, porcentaje } from "../../../base/written-numbers";
import { fecha } from "../../../base/written-dates";
import { Caso } from "../../../plan/cumplimiento/casos/caso";
import { calcularCaso } from "../../../plan/cumplimiento/casos/fila-de-caso";
import { alvarado } from "../../../plan/cumplimiento/casos/parametros";
import { FilaCalculada } from "../../../plan/cumplimiento/fila";
import { MatrizKey, matriz } from "../../../plan/tables/matriz";
import { columnasDeCasos } from "./textos";

/** A table in Markdown. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** Cells whose figures are in the unit of the meta. */
const IN_UNIT: ReadonlySet<MatrizKey> = new Set([
  "cantidad",
  "lineaBase",
  "metaALaFecha",
  "avance",
  "escala",
]);

/** A figure of a row as its meta is counted; an exact one, or one that may have been divided. */
const inUnit = (value: number, { enPorcentaje }: FilaCalculada, written: (value: number) => string) =>
  enPorcentaje && Math.abs(value) <= 10 ? porcentaje(value) : written(value);

/** What a person wrote in the row: "Cantidad 10; Plazo 03/09/2010; Avance 2". */
function written({ fila, programacion = [] }: Caso, computed: FilaCalculada): string {
  const cells = matriz.columns.flatMap(({ key, heading, type }) => {
    const value = fila[key];
    if (value === undefined) return [];
    if (typeof value !== "number")
      return [`${heading} ${value.toString().trim() === "" ? "en blanco" : `«${text(value)}»`}`];
    if (type === "date") return [`${heading} ${fecha(value)}`];
    if (IN_UNIT.has(key)) return [`${heading} ${inUnit(value, computed, exacto)}`];
    return [`${heading} ${type === "percentage" ? porcentaje(value) : exacto(value)}`];
  });
  const points = programacion.map(
    ([day, value]) => `${typeof day === "number" ? fecha(day) : text(day)}: ${text(value)}`,
  );
  return [...cells, ...(points.length > 0 ? [`Programación ${points.join(", ")}`] : [])].join("; ");
}

const text = (value: unknown) =>
  typeof value === "number" ? exacto(value) : String(value).replace(/\s+/g, " ").trim();

const figure = (value: number | null) => (value === null ? "" : porcentaje(value));

/** The line of a case, computed now by what computes the sheet. */
function line(caso: Caso): readonly string[] {
  const computed = calcularCaso(caso);
  const { metaALaFecha, cumplimiento, avanceDelPlan, estado, motivo, situacion } = computed;
  const why = [motivo, situacion].filter((each) => each && each !== motivo);
  return [
    caso.caso,
    written(caso, computed),
    fecha((caso.parametros ?? alvarado).fecha_corte),
    metaALaFecha === null ? "" : inUnit(metaALaFecha, computed, numero),
    figure(cumplimiento),
    figure(avanceDelPlan),
    [estado ?? "(no es una fila)", ...(motivo ? [motivo] : []), ...why].join(": "),
  ];
}

/** The cases of a rule, each with what it gives. */
export const casosEnTabla = (casos: readonly Caso[]): string => table(columnasDeCasos, casos.map(line));

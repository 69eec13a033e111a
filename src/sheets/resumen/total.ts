import { addressOf, cell } from "../declaration/area";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { computedCell } from "../declaration/computed";
import { CellsDeclaration } from "../declaration/declaration";
import { MatrizColumns, meanOfAcciones, resumenFormulas } from "./formulas";
import { ResumenKey, at, section, texts } from "./layout";

/** The plan's figures: provisional while the corte is open, and what the list of acciones leaves out. */
export function totalCells(
  row: number,
  table: string,
  { filas, acciones, plan, provisional }: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const all = (key: ResumenKey) => `${table}[${texts.columnas[key]}]`;
  const figure = addressOf(cell(row + 1, at("cumplimiento")));
  const mean = (key: ResumenKey) => `${meanOfAcciones(all(key), all("peso"))}`;
  const corte = `IF(${formulas.esDefinitivo},"${texts.definitivo}","${texts.provisional}")`;
  const howMany = `SUM(${all("calculados")})&"${texts.exigiblesDe}"&SUM(${all("exigibles")})&"${texts.exigiblesFin}"`;
  const missing = `(${formulas.indicadoresCon("accion")}-SUM(${all("indicadores")}))`;
  const listed = acciones.reduce((sum, each) => sum + each.filas.length, 0);
  const left = filas.filter(({ row: each }) => each.values.accion !== "").length - listed;
  return [
    section(row, texts.cumplimientoDelPlan),
    {
      area: cell(row + 1, 0),
      style: "subtitle",
      computed: computedCell(
        `${corte}&", "&${howMany}`,
        `${provisional ? texts.provisional : texts.definitivo}, ${plan.calculados}${texts.exigiblesDe}${plan.exigibles}${texts.exigiblesFin}`,
      ),
    },
    {
      area: cell(row + 1, at("cumplimiento")),
      style: "figure",
      numberFormat: "0.0%",
      computed: computedCell(mean("cumplimiento"), plan.cumplimiento ?? ""),
    },
    {
      area: cell(row + 1, at("semaforo")),
      style: "totalCentered",
      computed: computedCell(formulas.semaforo(figure), plan.semaforo),
    },
    {
      area: cell(row + 1, at("avance")),
      style: "totalCentered",
      numberFormat: "0.0%",
      computed: computedCell(mean("avance"), plan.avanceDelPlan ?? ""),
    },
    { area: cell(row + 2, at("avance")), style: "aside", values: [[texts.columnas.avance]] },
    {
      area: cell(row + 2, 0),
      style: "aside",
      computed: computedCell(
        `IF(${missing}>0,${missing}&"${texts.fuera}","")`,
        left > 0 ? `${left}${texts.fuera}` : "",
      ),
    },
  ];
}

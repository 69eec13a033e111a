import { CellValue } from "../../domain/base/cell";
import { addressOf, cell } from "../declaration/area";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { PESOS_ESCRITOS } from "../../domain/plan/cumplimiento/pesos-escritos";
import { GRUPOS_DE_CONTEOS } from "../../domain/plan/cumplimiento/conteos";
import { print } from "../../domain/plan/formula/print";
import { avisosDeParametros } from "../../domain/plan/parametros/avisos";
import { computedCell } from "../declaration/computed";
import { CellsDeclaration } from "../declaration/declaration";
import { namedCells } from "../named-cells";
import { howManyOf, sumOfGroup } from "./conteos";
import { MatrizColumns, meanOfAcciones, resumenFormulas } from "./formulas";
import { ResumenKey, at, linesOf, section, texts } from "./layout";

/** The plan's figures: provisional while the corte is open, with what stands beside them. */
export function totalCells(
  row: number,
  conteos: number,
  acciones: { readonly header: number; readonly rows: number },
  informe: Informe,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const { plan, provisional } = informe;
  const formulas = resumenFormulas(matriz);
  const all = (key: ResumenKey) => linesOf(key, acciones.header, acciones.rows);
  const written = formulas.pesosEscritos(all("peso"));
  const figure = addressOf(cell(row + 1, at("cumplimiento")));
  const mean = (key: ResumenKey) => meanOfAcciones(all(key), all("peso"));
  const corte = `IF(${formulas.esDefinitivo},"${texts.definitivo}","${texts.provisional}")`;
  const { exigiblesDe, exigiblesFin, filasFin } = texts;
  return [
    section(row, texts.cumplimientoDelPlan),
    {
      area: cell(row + 1, 0),
      style: "subtitle",
      computed: computedCell(
        `${corte}&", "&(${formulas.todosCalculados})&"${exigiblesDe}"&(${formulas.todosExigibles})&"${exigiblesFin}"&(${formulas.todasLasFilas})&"${filasFin}"`,
        `${provisional ? texts.provisional : texts.definitivo}, ${plan.calculados}${exigiblesDe}${plan.exigibles}${exigiblesFin}${plan.filas}${filasFin}`,
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
        GRUPOS_DE_CONTEOS.map((grupo) => `"${texts.grupos[grupo]}: "&${sumOfGroup(conteos, grupo)}`).join(
          `&" · "&`,
        ),
        GRUPOS_DE_CONTEOS.map((grupo) => `${texts.grupos[grupo]}: ${howManyOf(informe, grupo)}`).join(" · "),
      ),
    },
    {
      area: cell(row + 3, 0),
      style: "aside",
      computed: computedCell(
        `${print(avisosDeParametros, namedCells)}&IF(${written}>0,"${PESOS_ESCRITOS}: "&(${written})&" · ","")`,
        informe.avisos.map((each) => `${each} · `).join(""),
      ),
    },
    ...verificadoCells(row + 4, informe, formulas, mean),
  ];
}

/** What Control Interno holds to be true, of how many, beside what was reported of the same; blank until it looks at one. */
function verificadoCells(
  row: number,
  { plan: { verificado, exigibles } }: Informe,
  { verificados, todosExigibles }: ReturnType<typeof resumenFormulas>,
  mean: (key: ResumenKey) => string,
): readonly CellsDeclaration[] {
  const { verificado: label, exigiblesDe, verificadosFin, deLoVerificado } = texts;
  const isSeen = verificado.filas > 0;
  const whenSeen = (formula: string, shown: CellValue) =>
    computedCell(`IF(${verificados}=0,"",${formula})`, isSeen ? shown : "");
  const figure = (at_: number, key: ResumenKey, shown: number | null): CellsDeclaration => ({
    area: cell(at_, at("cumplimiento")),
    style: "subtitle",
    numberFormat: "0.0%",
    computed: whenSeen(mean(key), shown ?? ""),
  });
  return [
    {
      area: cell(row, 0),
      style: "subtitle",
      computed: whenSeen(
        `"${label}"&(${verificados})&"${exigiblesDe}"&(${todosExigibles})&"${verificadosFin}"`,
        `${label}${verificado.filas}${exigiblesDe}${exigibles}${verificadosFin}`,
      ),
    },
    figure(row, "verificado", verificado.cumplimiento),
    { area: cell(row + 1, 0), style: "aside", computed: whenSeen(`"${deLoVerificado}"`, deLoVerificado) },
    figure(row + 1, "deLoVerificado", verificado.reportado),
  ];
}

import { addressOf, cell } from "../declaration/area";
import { CellsDeclaration } from "../declaration/declaration";
import { MatrizColumns, meanOfAcciones, resumenFormulas } from "./formulas";
import { ResumenKey, at, section, texts } from "./layout";

/** The plan's figures: provisional while the corte is open, and what the list of acciones leaves out. */
export function totalCells(row: number, table: string, matriz: MatrizColumns): readonly CellsDeclaration[] {
  const formulas = resumenFormulas(matriz);
  const all = (key: ResumenKey) => `${table}[${texts.columnas[key]}]`;
  const figure = addressOf(cell(row + 1, at("cumplimiento")));
  const mean = (key: ResumenKey) => `=${meanOfAcciones(all(key), all("peso"))}`;
  const corte = `IF(${formulas.esDefinitivo},"${texts.definitivo}","${texts.provisional}")`;
  const howMany = `SUM(${all("calculados")})&"${texts.exigiblesDe}"&SUM(${all("exigibles")})&"${texts.exigiblesFin}"`;
  const missing = `(${formulas.indicadoresCon("accion")}-SUM(${all("indicadores")}))`;
  return [
    section(row, texts.cumplimientoDelPlan),
    { area: cell(row + 1, 0), style: "subtitle", formula: `=${corte}&", "&${howMany}` },
    {
      area: cell(row + 1, at("cumplimiento")),
      style: "figure",
      numberFormat: "0.0%",
      formula: mean("cumplimiento"),
    },
    { area: cell(row + 1, at("semaforo")), style: "totalCentered", formula: `=${formulas.semaforo(figure)}` },
    {
      area: cell(row + 1, at("avance")),
      style: "totalCentered",
      numberFormat: "0.0%",
      formula: mean("avance"),
    },
    { area: cell(row + 2, at("avance")), style: "aside", values: [[texts.columnas.avance]] },
    { area: cell(row + 2, 0), style: "aside", formula: `=IF(${missing}>0,${missing}&"${texts.fuera}","")` },
  ];
}

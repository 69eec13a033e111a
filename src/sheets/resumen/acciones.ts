import { CellValue } from "../../domain/base/cell";
import { Grupo } from "../../domain/plan/cumplimiento/informe";
import {
  Expression,
  call,
  column,
  equal,
  greater,
  isNumber,
  joined,
  or,
  when,
} from "../../domain/plan/formula/expression";
import { limpio } from "../../domain/plan/formula/text";
import { computedColumn, computedLines, fromLine } from "../declaration/computed";
import { CellsDeclaration, Computed } from "../declaration/declaration";
import { MatrizColumns, partOfThePlan, resumenFormulas } from "./formulas";
import {
  CHART_DATA,
  COLUMNS,
  Linea,
  ResumenContent,
  ResumenKey,
  at,
  cellAt,
  figuresOf,
  lineasDe,
  linesOf,
  looks,
  section,
  texts,
} from "./layout";

/** Of a label of the chart, in characters. */
const LABEL_LENGTH = 40;

/** The block of acciones: headings, one line each and blank ones to write others in. */
export function accionesCells(
  header: number,
  rows: number,
  table: string,
  { informe, pesos }: ResumenContent,
  matriz: MatrizColumns,
): readonly CellsDeclaration[] {
  const first = header + 1;
  const lines = lineasDe(informe);
  const acciones = lines.map(({ grupo }) => grupo);
  const computed = computedColumns(table, header, matriz, acciones, rows);
  const listed = { row: first, rows: acciones.length, columns: 1 };
  const written: Partial<Record<ResumenKey, readonly CellValue[]>> = {
    codigo: acciones.map(({ codigo }) => codigo),
    accion: acciones.map(({ nombre }) => nombre),
    ...(pesos && { peso: acciones.map(({ nombre }) => pesos.get(nombre.toLowerCase()) ?? "") }),
  };
  return [
    section(header - 1, texts.acciones),
    {
      area: { row: header, column: 0, rows: 1, columns: COLUMNS.length },
      style: "header",
      values: [COLUMNS.map((key) => texts.columnas[key])],
    },
    ...COLUMNS.map((key): CellsDeclaration => ({
      area: { row: first, column: at(key), rows, columns: 1 },
      style: looks[key][0],
      numberFormat: looks[key][1],
      computed: computed[key],
    })),
    ...COLUMNS.flatMap((key): CellsDeclaration[] => {
      const values = written[key];
      if (!values || values.length === 0) return [];
      return [{ area: { ...listed, column: at(key) }, values: values.map((value) => [value]) }];
    }),
    ...chartCells(header, rows, lines),
  ];
}

/** The table's formulas refer to its own row by the headings, so that they hold wherever the table is moved. */
function computedColumns(
  table: string,
  header: number,
  matriz: MatrizColumns,
  acciones: readonly Grupo[],
  rows: number,
): Partial<Record<ResumenKey, Computed>> {
  const own = (key: ResumenKey) => `${table}[[#This Row],[${texts.columnas[key]}]]`;
  const all = (key: ResumenKey) => linesOf(key, header, rows);
  const formulas = resumenFormulas(matriz);
  const [accion, clave, grupo] = [own("accion"), own("clave"), own("grupo")];
  const each = (formula: string, figure: (accion: Grupo) => CellValue | null) =>
    computedColumn(formula, figuresOf(acciones, rows, figure));
  const part = partOfThePlan(own("cumplimiento"), own("peso"), all("cumplimiento"), all("peso"));
  return {
    indicadores: each(formulas.indicadores("grupoDelResumen")(grupo), ({ filas }) => filas.length),
    exigibles: each(formulas.exigibles("grupoDelResumen")(grupo), ({ exigibles }) => exigibles),
    calculados: each(formulas.calculados("grupoDelResumen")(grupo), ({ calculados }) => calculados),
    cumplimiento: each(formulas.cumplimiento(grupo), ({ cumplimiento }) => cumplimiento),
    semaforo: each(formulas.semaforo(own("cumplimiento")), ({ semaforo }) => semaforo),
    avance: each(formulas.avanceDelPlan(grupo), ({ avanceDelPlan }) => avanceDelPlan),
    clave: each(formulas.clave(accion), ({ nombre }) => nombre.trim()),
    grupo: each(formulas.grupo(clave, all("clave")), ({ numero }) => numero),
    verificado: each(formulas.verificado(grupo), ({ verificado }) => verificado.cumplimiento),
    deLoVerificado: each(formulas.deLoVerificado(grupo), ({ verificado }) => verificado.reportado),
    porPeso: computedColumn(
      formulas.porPeso(own("parte"), grupo),
      figuresOf(acciones, rows, porPesoDe).map((value) => value || 0),
    ),
    parte: computedColumn(
      part,
      figuresOf(acciones, rows, ({ peso }) => peso).map((value) => value || 0),
    ),
  };
}

const porPesoDe = ({ peso, filas }: Grupo): number => {
  const weight = filas.reduce((sum, fila) => sum + fila.pesoEfectivo, 0);
  return weight > 0 ? peso / weight : 0;
};

const accion = column("accion");

const short = when(
  greater(call("LEN", accion), LABEL_LENGTH),
  joined(limpio(call("LEFT", accion, LABEL_LENGTH - 1)), "…"),
  accion,
);

/** Nothing to say of a line that gathers no row. */
const isEmpty = or(equal(accion, ""), equal(column("indicadores"), 0), equal(column("indicadores"), ""));

/** A bar of no length would be a 0 %: what has no figure has no bar, and its label says so. */
const label = when(
  isEmpty,
  "",
  joined(
    limpio(joined(joined(column("codigo"), " "), short)),
    when(isNumber(column("cumplimiento")), "", ` (${texts.sinCifra})`),
  ),
);

const bar = when(isNumber(column("cumplimiento")), column("cumplimiento"), call("NA"));

function chartCells(header: number, rows: number, acciones: readonly Linea[]): readonly CellsDeclaration[] {
  const lines = (expression: Expression) =>
    computedLines(
      Array.from({ length: rows }, (_, index) =>
        fromLine(
          expression,
          (key) => cellAt(key as ResumenKey, header + 1 + index),
          (key) => shownIn(acciones[index]?.grupo, key as ResumenKey),
        ),
      ),
    );
  const body = { row: header + 1, column: CHART_DATA, rows, columns: 1 };
  return [
    {
      area: { row: header, column: CHART_DATA, rows: 1, columns: 2 },
      style: "aside",
      values: [[texts.datosDelGrafico, texts.columnas.cumplimiento]],
    },
    { area: body, style: "aside", computed: lines(label) },
    { area: { ...body, column: CHART_DATA + 1 }, style: "aside", numberFormat: "0.0%", computed: lines(bar) },
  ];
}

/** What the line of an acción shows where the chart looks. */
function shownIn(accion: Grupo | undefined, key: ResumenKey): CellValue {
  const shown: Partial<Record<ResumenKey, CellValue | null>> = accion
    ? {
        codigo: accion.codigo,
        accion: accion.nombre,
        indicadores: accion.filas.length,
        cumplimiento: accion.cumplimiento,
      }
    : {};
  return shown[key] ?? "";
}

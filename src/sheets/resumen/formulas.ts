import { ESTADO, Estado } from "../../domain/plan/cumplimiento/estado";
import { Criterio } from "../../domain/plan/cumplimiento/conteos";
import { DICEN_QUE_ES_FILA } from "../../domain/plan/cumplimiento/fuera";
import { ENTRE_AVISOS } from "../../domain/plan/cumplimiento/avisos";
import {
  GRUPO_NO_LISTADA,
  GRUPO_SIN_ACCION,
  GRUPO_SIN_RESPONSABLE,
} from "../../domain/plan/cumplimiento/grupos";
import { SIN_RESPONSABLE } from "../../domain/plan/cumplimiento/informe";
import { NO_LISTADA, SIN_ACCION } from "../../domain/plan/cumplimiento/lineas";
import { print, printValue } from "../../domain/plan/formula/print";
import { column } from "../../domain/plan/formula/expression";
import { limpio } from "../../domain/plan/formula/text";
import { esDefinitivo } from "../../domain/plan/parametros/estado-del-corte";
import { palabraDe } from "../../domain/plan/semaforo/palabra";
import { MatrizKey } from "../../domain/plan/tables/matriz";

/** How far below its table rows are looked for. */
const MOST_BELOW = 500;

const noColumns = { column: () => "", wholeColumn: () => "" };
const definitivo = print(esDefinitivo, noColumns);

/** How a column of the matriz is named in a formula: "Matriz[Aporte]". */
export type MatrizColumns = (key: MatrizKey) => string;

const CON_CIFRA: readonly Estado[] = [ESTADO.calculado, ESTADO.reportado];
const EXIGIBLES: readonly Estado[] = [...CON_CIFRA, ESTADO.sinReporte, ESTADO.porRevisar];
const TODOS: readonly Estado[] = [...EXIGIBLES, ESTADO.noExigible, ESTADO.sinMeta];

/** The part of a figure that has its text cleaned as figures compare it. */
const cleaned = (text: string) => print(limpio(column("text")), { ...noColumns, column: () => text });

/**
 * Formulas of the sheet Resumen, en-US, without "=". They give what `informe` gives. Everything groups on numbers, with
 * SUMIFS and COUNTIFS: an acción's own text may hold * ? ~, which are wildcards there, or more than 255 characters, where
 * they fail. So a line first looks its group up, by exact comparison.
 */
export function resumenFormulas(matriz: MatrizColumns) {
  const whenNumber = (value: string, formula: string) => `IF(ISNUMBER(${value}),${formula},"")`;
  const quotient = (sum: string, weight: string) => `IF(ROUND(${weight},9)>0,${sum}/${weight},"")`;
  const sumOf = (key: MatrizKey, by: MatrizKey, group: string) =>
    `SUMIFS(${matriz(key)},${matriz(by)},${group})`;
  const mean = (of: MatrizKey, weight: MatrizKey, by: MatrizKey) => (group: string) =>
    whenNumber(group, quotient(sumOf(of, by, group), sumOf(weight, by, group)));
  /** Over the rows that Control Interno has looked at, by what they weigh. */
  const meanOfSeen = (of: MatrizKey) => (group: string) => {
    const seen = `${matriz("grupoDelResumen")},${group},${matriz("cifraVerificada")},">=0"`;
    const total = (key: MatrizKey) => `SUMIFS(${matriz(key)},${seen})`;
    return whenNumber(group, quotient(total(of), total("pesoEfectivo")));
  };
  const count = (estados: readonly Estado[], by: MatrizKey) => (group: string) =>
    whenNumber(
      group,
      estados
        .map((estado) => `COUNTIFS(${matriz(by)},${group},${matriz("juicio")},${printValue(estado)})`)
        .join("+"),
    );
  const howMany = (estados: readonly Estado[]) =>
    estados.map((estado) => `COUNTIF(${matriz("juicio")},${printValue(estado)})`).join("+");
  const firstIn = (column_: string, text: string) => `MATCH(TRUE,INDEX(${column_}=${text},0),0)`;

  /** Rows with something written and no formula of ours: they were inserted where there was no add-in. */
  const filled = (["accion", "indicador", "meta", "cantidad", "avance", "reportado"] as const)
    .map((key) => `LEN(${matriz(key)})`)
    .join("+");
  const withoutFormulas = `(${filled}>0)*(LEN(${matriz("juicio")})=0)*(LEN(${matriz("modo")})=0)*(LEN(${matriz("base")})=0)`;
  /** Those below the table, up to the first line that is none: nothing grows with them, so they are looked for. */
  const below = DICEN_QUE_ES_FILA.map(
    (key) => `LEN(OFFSET(${matriz(key)},ROWS(${matriz(key)}),0,${MOST_BELOW},1))`,
  ).join("+");
  const howManyBelow = `IFERROR(MATCH(0,INDEX(${below},0),0)-1,${MOST_BELOW})`;
  const sinFormulas = `SUMPRODUCT(${withoutFormulas})+${howManyBelow}`;

  const of = ({ estado, noSeDebe, aviso, sinSeguir }: Criterio): string => {
    if (estado === ESTADO.sinFormulas) return sinFormulas;
    if (sinSeguir) return "N(filas_sin_seguir)";
    if (aviso) return `SUMPRODUCT(ISNUMBER(FIND(${printValue(aviso + ENTRE_AVISOS)},${matriz("avisos")}))*1)`;
    const state = `${matriz("juicio")},${printValue(estado ?? "")}`;
    return noSeDebe
      ? `COUNTIFS(${state},${matriz("noSeDebe")},${printValue(noSeDebe)})`
      : `COUNTIF(${state})`;
  };

  /** The sheet row of the n-th row of the matriz that has something to be named, from 1; "" past the last. */
  const named = `((${matriz("juicio")}<>"")*(${matriz("juicio")}<>${printValue(ESTADO.calculado)})+(LEN(${matriz("avisos")})>0)+${withoutFormulas}>0)`;
  const howManyNamed = `SUMPRODUCT(${named}*1)`;

  /** What a column says in a sheet row that another cell holds, "" for a blank one. */
  const at = (key: MatrizKey, row: string) => {
    const rows = `ROW(${matriz("juicio")})`;
    // Whether the cell is blank is asked apart: LOOKUP gives a blank cell as 0.
    const isWritten = `SUMPRODUCT((${rows}=${row})*(1-ISBLANK(${matriz(key)})))>0`;
    return `IF(ISNUMBER(${row}),IF(${isWritten},LOOKUP(${row},${rows},${matriz(key)}),""),"")`;
  };

  return {
    esDefinitivo: definitivo,
    clave: (text: string) => `IFERROR(${cleaned(text)},"")`,
    /** The number of the group of a line, by its text without spaces; of two lines that say the same, the first has it. */
    grupo: (clave: string, claves: string) => {
      const isFirst = `${firstIn(claves, clave)}=ROW()-ROW(INDEX(${claves},1))+1`;
      const found = `IFERROR(${firstIn(matriz("clave"), clave)},"")`;
      const own = `IF(${clave}="${SIN_ACCION}",${GRUPO_SIN_ACCION},IF(${clave}="${NO_LISTADA}",${GRUPO_NO_LISTADA},${found}))`;
      return `IF(${clave}="","",IF(${isFirst},${own},""))`;
    },
    grupoDelResponsable: (text: string) =>
      `IF(${cleaned(text)}="","",IF(${cleaned(text)}="${SIN_RESPONSABLE}",${GRUPO_SIN_RESPONSABLE},IFERROR(${firstIn(matriz("claveDelResponsable"), cleaned(text))},"")))`,
    cumplimiento: mean("aporte", "pesoEfectivo", "grupoDelResumen"),
    avanceDelPlan: mean("aporteAlPlan", "pesoEnElPlan", "grupoDelResumen"),
    verificado: meanOfSeen("aporteVerificado"),
    deLoVerificado: meanOfSeen("aporte"),
    /** Rows with an opinion that gives a figure; those in silence need none. */
    verificados: `COUNTIFS(${matriz("cifraVerificada")},">=0",${matriz("juicio")},${printValue(`<>${ESTADO.sinReporte}`)})`,
    /** What the plan gains with each unit of weight of a row of an acción; 0 where none of its rows counts. */
    porPeso: (parte: string, group: string) => {
      const weight = sumOf("pesoEfectivo", "grupoDelResumen", group);
      return `IF(ISNUMBER(${group}),IF(ROUND(${weight},9)>0,${parte}/${weight},0),0)`;
    },
    /**
     * Of all that somebody's rows are of the plan, what they put in it: by acción, with the lines of those.
     * @param grupos and porPeso of all the lines of the acciones
     */
    cumplimientoDelResponsable: (group: string, grupos: string, porPeso: string) => {
      const ofPlan = (key: MatrizKey) =>
        `SUMPRODUCT(SUMIFS(${matriz(key)},${matriz("grupoDelResponsable")},${group},${matriz("grupoDelResumen")},${grupos}),${porPeso})`;
      return whenNumber(group, quotient(ofPlan("aporte"), ofPlan("pesoEfectivo")));
    },
    indicadores: (by: MatrizKey) => count(TODOS, by),
    exigibles: (by: MatrizKey) => count(EXIGIBLES, by),
    calculados: (by: MatrizKey) => count(CON_CIFRA, by),
    todosCalculados: howMany(CON_CIFRA),
    todosExigibles: howMany(EXIGIBLES),
    todasLasFilas: `${howMany(TODOS)}+${sinFormulas}`,
    conteo: of,
    /** The semáforo's word of a figure; nothing where there is no figure. */
    semaforo: (figure: string) =>
      `IF(ISNUMBER(${figure}),${print(palabraDe(column("figure")), { ...noColumns, column: () => figure })},"")`,
    /** The weights that somebody wrote of what is averaged. @param weights those of the acciones */
    pesosEscritos: (weights: string) =>
      `SUMPRODUCT((${matriz("entra")}=1)*ISNUMBER(${matriz("peso")})*(1-ISNUMBER(${matriz("pesoLeido")})))+COUNT(${weights})`,
    /** The sheet rows below the table that hold rows: "12 a 14", between two texts; "" where there are none. */
    rowsBelow: (before: string, to: string) => {
      const first = `ROW(INDEX(${matriz("juicio")},1))+ROWS(${matriz("juicio")})`;
      return `IF(${howManyBelow}=0,"","${before}"&(${first})&"${to}"&(${first}-1+${howManyBelow}))`;
    },
    howManyNamed,
    namedRow: (position: number) => {
      // LARGE counted from the other end is the n-th smallest of the rows that hold, without an array formula.
      const row = `SUMPRODUCT(LARGE(${named}*ROW(${matriz("juicio")}),${howManyNamed}-${position - 1}))`;
      return `IF(${howManyNamed}<${position},"",${row})`;
    },
    at,
    /** The Estado of the row of the matriz that stands in a sheet row: none of its cells says that it has no formulas. */
    estadoAt: (row: string) => {
      const written = at("juicio", row);
      return `IF(ISNUMBER(${row}),IF(${written}="",${printValue(ESTADO.sinFormulas)},${written}),"")`;
    },
    /** Rows of a responsable, whether it is listed or not. */
    indicadoresConResponsable: `SUMPRODUCT((${matriz("juicio")}<>"")*1)`,
  };
}

/** What the acciones that have a figure and a Peso weigh together. */
const weightOf = (figures: string, weights: string) =>
  `SUMPRODUCT(ISNUMBER(${figures})*ISNUMBER(${weights})*(${weights}>0),${weights})`;

/** The plan's figure: the mean of the acciones that have one, by their Peso; equal where none of those has a Peso. */
export function meanOfAcciones(figures: string, weights: string): string {
  const weight = weightOf(figures, weights);
  const weighted = `SUMPRODUCT(ISNUMBER(${weights})*(${weights}>0),${weights},${figures})`;
  return `IF(COUNT(${figures})=0,"",IF(ROUND(${weight},9)>0,${weighted}/${weight},SUM(${figures})/COUNT(${figures})))`;
}

/** The part of the plan that an acción is, of those that have a figure. */
export function partOfThePlan(figure: string, peso: string, figures: string, weights: string): string {
  const weight = weightOf(figures, weights);
  const own = `IF(ISNUMBER(${peso}),MAX(0,${peso}),0)`;
  return `IF(ISNUMBER(${figure}),IF(ROUND(${weight},9)>0,${own}/${weight},1/COUNT(${figures})),0)`;
}

/** Rows of the acciones that have a figure and are no part of the plan: the others have all the weight. */
export const rowsWithoutWeight = (rows: string, parts: string, figures: string): string =>
  `SUMIFS(${rows},${parts},0,${figures},">=0")`;

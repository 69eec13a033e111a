import { ESTADO, Estado } from "../../domain/plan/cumplimiento/estado";
import { print, printValue } from "../../domain/plan/formula/print";
import { column } from "../../domain/plan/formula/expression";
import { esDefinitivo } from "../../domain/plan/parametros/estado-del-corte";
import { palabraDe } from "../../domain/plan/semaforo/palabra";
import { MatrizKey } from "../../domain/plan/tables/matriz";

const noColumns = { column: () => "", wholeColumn: () => "" };
const definitivo = print(esDefinitivo, noColumns);

/** How a column of the matriz is named in a formula: "Matriz[Aporte]". */
export type MatrizColumns = (key: MatrizKey) => string;

/**
 * Formulas of the sheet Resumen, en-US, without "=". They give what `informe` gives. Only SUMPRODUCT over comparisons:
 * AVERAGEIFS, COUNTIFS and MATCH take * ? ~ in an acción for wildcards and fail past 255 characters. A column that may
 * hold "" goes in as an argument of its own, where text counts 0; multiplied it would be #VALUE!.
 */
export function resumenFormulas(matriz: MatrizColumns) {
  const isEstado = (estado: Estado) => `(${matriz("estado")}=${printValue(estado)})`;
  const silent = `(${definitivo})*(${isEstado(ESTADO.sinReporte)}+${isEstado(ESTADO.porRevisar)})`;
  const due = `(${isEstado(ESTADO.calculado)}+${isEstado(ESTADO.sinReporte)}+${isEstado(ESTADO.porRevisar)})`;
  const same = (key: MatrizKey, text: string) => `(${matriz(key)}=${text})`;
  const whenText = (text: string, formula: string) => `IF(${text}="","",${formula})`;
  const quotient = (sum: string, weight: string) => `IF(${weight}>0,${sum}/${weight},"")`;

  /** The mean of the rows that say the same: Aporte over Peso efectivo, both always numbers. */
  const cumplimiento = (key: MatrizKey, text: string) => {
    const sum = (of: MatrizKey) => `SUMPRODUCT(${same(key, text)}*${matriz(of)})`;
    return whenText(text, quotient(sum("aporte"), sum("pesoEfectivo")));
  };

  /** Avance del plan of an acción: each row limited to 0–100 %; in a corte definitivo silence counts 0. */
  const avanceDelPlan = (text: string) => {
    const figure = matriz("avanceDelPlan");
    const peso = matriz("peso");
    const rows = same("accion", text);
    const some = `ISNUMBER(${figure})`;
    const mean = (weight: string) => {
      const within = `SUMPRODUCT(${rows}*${some}*(${figure}>=0)*(${figure}<=1),${figure}${weight})`;
      const over = `SUMPRODUCT(${rows}*${some}*(${figure}>1)${weight})`;
      return quotient(`(${within}+${over})`, `SUMPRODUCT(${rows}*(${some}+${silent})${weight})`);
    };
    return whenText(text, `IF(SUMPRODUCT(${rows}*ISNUMBER(${peso}))>0,${mean(`,${peso}`)},${mean("")})`);
  };

  const count = (key: MatrizKey, text: string, what: string) =>
    whenText(text, `SUMPRODUCT(${same(key, text)}*${what})`);

  /** The semáforo's word of a figure; nothing where there is no figure. */
  const semaforo = (figure: string) =>
    `IF(ISNUMBER(${figure}),${print(palabraDe(column("figure")), { column: () => figure, wholeColumn: () => figure })},"")`;

  /** The sheet row of the n-th row of the matriz that is in no average, from 1; "" past the last. */
  const notAveraged = `(${isEstado(ESTADO.aunNoExigible)}+${isEstado(ESTADO.sinMeta)})`;
  const howManyNotAveraged = `SUMPRODUCT(${notAveraged}*1)`;
  const notAveragedRow = (position: number) => {
    // LARGE counted from the other end is the n-th smallest of the rows that hold, without an array formula.
    const row = `SUMPRODUCT(LARGE(${notAveraged}*ROW(${matriz("estado")}),${howManyNotAveraged}-${position - 1}))`;
    return `IF(${howManyNotAveraged}<${position},"",${row})`;
  };

  return {
    esDefinitivo: definitivo,
    cumplimiento,
    avanceDelPlan,
    indicadores: (key: MatrizKey, text: string) => count(key, text, `(${matriz("estado")}<>"")`),
    exigibles: (key: MatrizKey, text: string) => count(key, text, due),
    calculados: (key: MatrizKey, text: string) => count(key, text, isEstado(ESTADO.calculado)),
    semaforo,
    howMany: (estado: Estado) => `SUMPRODUCT(${isEstado(estado)}*1)`,
    howManyNotAveraged,
    notAveragedRow,
    /** What a column says in a sheet row that another cell holds, "" for a blank one. */
    at: (key: MatrizKey, row: string) => {
      const rows = `ROW(${matriz("estado")})`;
      // Whether the cell is blank is asked apart: LOOKUP gives a blank cell as 0.
      const isWritten = `SUMPRODUCT((${rows}=${row})*(1-ISBLANK(${matriz(key)})))>0`;
      return `IF(ISNUMBER(${row}),IF(${isWritten},LOOKUP(${row},${rows},${matriz(key)}),""),"")`;
    },
    /** Rows that have an acción, or a responsable, whether it is listed or not. */
    indicadoresCon: (key: MatrizKey) => `SUMPRODUCT((${matriz("estado")}<>"")*(${matriz(key)}<>""))`,
  };
}

/** The plan's figure: the mean of the acciones that have one, by their Peso; equal where none has a Peso. */
export function meanOfAcciones(figures: string, weights: string): string {
  const weighted = `SUMPRODUCT(ISNUMBER(${figures})*1,${weights})`;
  const equal = `IF(COUNT(${figures})>0,SUM(${figures})/COUNT(${figures}),"")`;
  return `IF(COUNT(${weights})=0,${equal},IF(${weighted}>0,SUMPRODUCT(${figures},${weights})/${weighted},""))`;
}

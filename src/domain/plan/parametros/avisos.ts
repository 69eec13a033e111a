import { compile } from "../formula/compile";
import {
  Expression,
  and,
  call,
  different,
  equal,
  greater,
  isNumber,
  joined,
  name,
  not,
  rounded,
  when,
} from "../formula/expression";
import { PROPIO } from "../semaforo/nombre";
import { celdasDeParametros } from "./celdas";
import { completarParametros } from "./completar";
import { sumaDeFestivos } from "./festivos";
import { Parametros } from "./parametro";

const otro = (cell: string, leido: string) =>
  and(isNumber(name(leido)), isNumber(name(cell)), different(rounded(name(cell)), rounded(name(leido))));

/** Said where it holds; with how many there are, where there may be several. */
type Caso = readonly [condition: Expression, texto: string, cuantos?: Expression];

const siHay = (cell: string, texto: string): Caso => {
  const cuantos = call("N", name(cell));
  return [greater(cuantos, 0), texto, cuantos];
};

/** What is said beside the plan's figure of what it was computed with, and of what it was not. */
const CASOS: readonly Caso[] = [
  [
    and(
      isNumber(name("fecha_corte")),
      different(
        call("N", name("vigencia_inicio")),
        call("DATE", call("YEAR", call("N", name("fecha_corte"))), 1, 1),
      ),
    ),
    "el inicio de la vigencia se escribió a mano",
  ],
  [not(isNumber(name("inicio_plan"))), "no hay inicio del plan: se cuenta desde el de la vigencia"],
  [otro("inicio_plan", "inicio_leido"), "el inicio del plan no es el que se leyó"],
  [not(isNumber(name("fin_plan"))), "no hay fin del plan: se cuenta hasta el de la vigencia"],
  [otro("fin_plan", "fin_leido"), "el fin del plan no es el que se leyó"],
  [equal(name("semaforo"), PROPIO), "los límites del semáforo son propios"],
  [
    and(greater(call("N", name("festivos_suma")), 0), different(name("festivos_suma"), sumaDeFestivos)),
    "la lista de festivos se cambió",
  ],
  siHay("filas_sin_seguir", "filas del marco que no están en la matriz"),
  siHay("constantes_auxiliares", "valores escritos sobre fórmulas auxiliares"),
];

/** All that may be said, whatever the parameters. */
export const AVISOS_DE_PARAMETROS: readonly string[] = CASOS.map(([, texto]) => texto);

/** Between one and the next. */
const ENTRE = " · ";

/** All of them in one text; "" where there is nothing to say. */
export const avisosDeParametros: Expression = CASOS.map(([condition, texto, cuantos]) =>
  when(condition, cuantos ? joined(joined(`${texto}: `, cuantos), ENTRE) : `${texto}${ENTRE}`, ""),
).reduce((all, each) => joined(all, each));

const compiled = compile(avisosDeParametros);

/** The same, one by one. `avisosDelPlan({})` begins with «no hay inicio del plan…». */
export const avisosDelPlan = (given: Parametros): readonly string[] =>
  String(compiled(celdasDeParametros(completarParametros(given))))
    .split(ENTRE)
    .filter(Boolean);

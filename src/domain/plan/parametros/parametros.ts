import { CellValue } from "../../base/cell";
import {
  Operand,
  call,
  firstOf,
  greater,
  isNumber,
  less,
  minus,
  name,
  not,
  times,
  when,
} from "../formula/expression";
import { BANDAS, BORDE, NOMBRE_DEL_BORDE, nombreDeLimite, nombreDePalabra } from "../semaforo/palabra";
import { nombreDelSemaforo } from "../semaforo/nombre";
import { PALABRAS, Preset, presets } from "../semaforo/presets";
import { ESTADOS_DEL_CORTE } from "./estado-del-corte";
import { Parametro, Parametros } from "./parametro";

export const PERIODICIDADES = [
  "Mensual",
  "Trimestral",
  "Cuatrimestral",
  "Semestral",
  "Anual",
  "Por reunión del comité",
] as const;

const entidad: readonly Parametro[] = [
  {
    name: "entidad",
    label: "Entidad",
    section: "Entidad",
    type: "text",
    help: "El nombre completo: Alcaldía Municipal de Alvarado.",
  },
  {
    name: "municipio",
    label: "Municipio",
    section: "Entidad",
    type: "text",
    help: "El municipio, como lo escribe el DANE.",
  },
  {
    name: "codigo_dane",
    label: "Código DANE",
    section: "Entidad",
    type: "text",
    help: "Cinco cifras: 73026. Se guarda como texto para no perder el cero inicial.",
  },
  { name: "departamento", label: "Departamento", section: "Entidad", type: "text", help: "El departamento." },
  {
    name: "nit",
    label: "NIT",
    section: "Entidad",
    type: "text",
    help: "Con el dígito de verificación: 890.700.961-6.",
  },
];

const plan: readonly Parametro[] = [
  { name: "plan", label: "Plan", section: "Plan", type: "text", help: "El nombre del plan de acción." },
  {
    name: "vigencia",
    label: "Vigencia",
    section: "Plan",
    type: "text",
    help: "Los años que cubre: 2008 - 2012.",
  },
  {
    name: "acto_adopcion",
    label: "Acto de adopción",
    section: "Plan",
    type: "text",
    help: "El decreto o la resolución que adopta el plan: Resolución 230 de 2008.",
  },
  {
    name: "inicio_plan",
    label: "Inicio del plan",
    section: "Plan",
    type: "date",
    help: "La fecha desde la que rige (dd/mm/aaaa). De ella salen las metas a la fecha.",
  },
  {
    name: "fin_plan",
    label: "Fin del plan",
    section: "Plan",
    type: "date",
    help: "El último día de su vigencia (dd/mm/aaaa). Es el plazo de las filas que no tienen uno.",
  },
];

const fechaCorte = name("fecha_corte");
const whenCorte = (value: Operand) => when(isNumber(fechaCorte), value, "");

const corte: readonly Parametro[] = [
  {
    name: "periodicidad",
    label: "Periodicidad",
    section: "Corte",
    type: "choice",
    choices: PERIODICIDADES,
    initial: "Semestral",
    help: "Cada cuánto se hace un corte.",
  },
  {
    name: "corte_anterior",
    label: "Corte anterior",
    section: "Corte",
    type: "date",
    help: "La fecha del último corte definitivo. En blanco si es el primero.",
  },
  {
    name: "corte_de_los_avances",
    label: "Los avances son del corte",
    section: "Corte",
    type: "date",
    help: "Lo escribe el complemento al cerrar un corte y al abrir el siguiente: de qué corte son los avances de la matriz.",
  },
  {
    name: "fecha_corte",
    label: "Fecha de corte",
    section: "Corte",
    type: "date",
    help: "La fecha a la que se hace este seguimiento (dd/mm/aaaa): 31/12/2008.",
  },
  {
    name: "vigencia_inicio",
    label: "Inicio de la vigencia",
    section: "Corte",
    type: "date",
    formula: whenCorte(call("DATE", call("YEAR", fechaCorte), 1, 1)),
    help: "Lo calcula la hoja: el 1.º de enero del año del corte. Escriba otra fecha si su vigencia no es el año calendario.",
  },
  {
    name: "estado_corte",
    label: "Estado del corte",
    section: "Corte",
    type: "choice",
    choices: ESTADOS_DEL_CORTE,
    initial: "abierto",
    help: "«abierto» mientras se llena la matriz; «definitivo» cuando Planeación lo cierra: desde ahí, lo que no tiene reporte cuenta como 0 %.",
  },
];

/** The values that a preset puts in the cells of the semáforo. Used when the sheet is inserted and when it is changed. */
export function semaforoDelPreset(preset: Preset): Parametros {
  const values: Record<string, CellValue> = { [NOMBRE_DEL_BORDE]: preset.borde };
  for (let band = 1; band <= BANDAS; band++) {
    values[nombreDePalabra(band)] = preset.bandas[band - 1]?.palabra ?? "";
    if (band < BANDAS) values[nombreDeLimite(band)] = preset.bandas[band - 1]?.hasta ?? "";
  }
  return values;
}

const initialSemaforo = semaforoDelPreset(presets[0]);

const semaforo: readonly Parametro[] = [
  {
    name: "semaforo",
    label: "Modelo de semáforo",
    section: "Semáforo",
    type: "text",
    formula: nombreDelSemaforo,
    help: "Lo calcula la hoja: el modelo que tiene estos límites, o «Propio». El panel los cambia todos a la vez; también puede escribirlos abajo.",
  },
  {
    name: NOMBRE_DEL_BORDE,
    label: "Una cifra igual al límite pertenece",
    section: "Semáforo",
    type: "choice",
    choices: Object.values(BORDE),
    initial: initialSemaforo[NOMBRE_DEL_BORDE],
    help: "A qué banda va un porcentaje que cae justo en el límite.",
  },
  ...Array.from({ length: BANDAS }, (_, index): Parametro[] => {
    const band = index + 1;
    const word: Parametro = {
      name: nombreDePalabra(band),
      label: `Banda ${band}: color`,
      section: "Semáforo",
      type: "choice",
      choices: PALABRAS,
      initial: initialSemaforo[nombreDePalabra(band)],
      help: "El color de la banda, que se escribe además con su palabra.",
    };
    const limit: Parametro = {
      name: nombreDeLimite(band),
      label: `Banda ${band}: hasta`,
      section: "Semáforo",
      type: "percentage",
      initial: initialSemaforo[nombreDeLimite(band)],
      help: "El porcentaje hasta el que llega la banda. En blanco, es la última.",
    };
    return band < BANDAS ? [word, limit] : [word];
  }).flat(),
];

const vigenciaInicio = name("vigencia_inicio");
const whenVigencia = (value: Operand) => when(isNumber(vigenciaInicio), value, "");
const inicioPlan = name("inicio_plan");
const vigenciaDelInicio = name("vigencia_del_inicio");

/** The vigencia in which a day falls begins some years before or after the corte's, on the same day of the year. */
const yearsApart = minus(call("YEAR", inicioPlan), call("YEAR", vigenciaInicio));
const sameYear = call("EDATE", vigenciaInicio, times(12, yearsApart));
const yearBefore = call("EDATE", vigenciaInicio, minus(times(12, yearsApart), 12));

/** Plans are adopted in January and rule for the whole year: from its first day, where they begin in its first days. */
const DAYS_TO_ADOPT = 31;

/** What the formulas need of the corte and nobody has to look at. */
const auxiliares: readonly Parametro[] = [
  {
    name: "vigencia_fin",
    label: "Fin de la vigencia",
    section: "Auxiliares",
    type: "date",
    formula: whenVigencia(minus(call("EDATE", vigenciaInicio, 12), 1)),
    help: "Lo calcula la hoja: un año después de su inicio.",
  },
  {
    name: "vigencia_del_inicio",
    label: "Vigencia en que empieza el plan",
    section: "Auxiliares",
    type: "date",
    formula: call(
      "IFERROR",
      firstOf(
        [
          [not(isNumber(vigenciaInicio)), ""],
          [not(isNumber(inicioPlan)), vigenciaInicio],
          [greater(sameYear, inicioPlan), yearBefore],
        ],
        sameYear,
      ),
      "",
    ),
    help: "Lo calcula la hoja: el primer día de la vigencia en que empieza el plan.",
  },
  {
    name: "inicio_efectivo",
    label: "Desde cuándo se cuenta el plan",
    section: "Auxiliares",
    type: "date",
    formula: call(
      "IFERROR",
      firstOf(
        [
          [not(isNumber(vigenciaDelInicio)), ""],
          [not(isNumber(inicioPlan)), vigenciaInicio],
          [less(minus(inicioPlan, vigenciaDelInicio), DAYS_TO_ADOPT), vigenciaDelInicio],
        ],
        call("INT", inicioPlan),
      ),
      "",
    ),
    help: "Lo calcula la hoja: el inicio del plan, o el de su vigencia si empieza en los primeros 31 días de ella.",
  },
  {
    name: "fin_efectivo",
    label: "Hasta cuándo se cuenta el plan",
    section: "Auxiliares",
    type: "date",
    formula: when(isNumber(name("fin_plan")), call("INT", name("fin_plan")), name("vigencia_fin")),
    help: "Lo calcula la hoja: el fin del plan, o el de la vigencia si no se escribió.",
  },
  {
    name: "festivos_suma",
    label: "Suma de los festivos",
    section: "Auxiliares",
    type: "number",
    formula: call("SUM", name("festivos")),
    help: "Lo calcula la hoja: con ella se sabe si alguien cambió la lista de festivos.",
  },
  {
    name: "inicio_leido",
    label: "Inicio leído del plan",
    section: "Auxiliares",
    type: "date",
    help: "Lo escribe el complemento: con qué inicio se empezó. Si cambia, se dice junto a la cifra del plan.",
  },
  {
    name: "fin_leido",
    label: "Fin leído de la vigencia",
    section: "Auxiliares",
    type: "date",
    help: "Lo escribe el complemento: con qué fin se empezó. Si cambia, se dice junto a la cifra del plan.",
  },
  {
    name: "filas_sin_seguir",
    label: "Filas del marco que no están en la matriz",
    section: "Auxiliares",
    type: "number",
    help: "Lo cuenta el complemento al insertar o actualizar el Resumen. Se dice junto a la cifra del plan.",
  },
  {
    name: "constantes_auxiliares",
    label: "Valores escritos sobre fórmulas auxiliares",
    section: "Auxiliares",
    type: "number",
    help: "Lo cuenta el complemento al insertar o actualizar el Resumen. Se dice junto a la cifra del plan.",
  },
];

/** The named cells of the sheet Parámetros, in the order in which it shows them. */
export const parametros: readonly Parametro[] = [...entidad, ...plan, ...corte, ...semaforo, ...auxiliares];

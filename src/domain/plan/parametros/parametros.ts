import { CellValue } from "../../base/cell";
import { Operand, and, call, isNumber, name, not, plus, when } from "../formula/expression";
import { monthIndex } from "../formula/month-index";
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
];

const fechaCorte = name("fecha_corte");
const whenCorte = (value: Operand) => when(isNumber(fechaCorte), value, "");

/** The day after the last corte, or the plan's start if later. */
const periodoInicio = when(
  and(not(isNumber(name("corte_anterior"))), not(isNumber(name("inicio_plan")))),
  "",
  call("MAX", plus(call("N", name("corte_anterior")), 1), call("N", name("inicio_plan"))),
);

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
    name: "periodo_inicio",
    label: "Inicio del periodo",
    section: "Corte",
    type: "date",
    formula: periodoInicio,
    help: "Lo calcula la hoja: el día siguiente al corte anterior o el inicio del plan, el que sea más tarde.",
  },
  {
    name: "fecha_corte",
    label: "Fecha de corte",
    section: "Corte",
    type: "date",
    help: "La fecha a la que se hace este seguimiento (dd/mm/aaaa): 31/12/2008.",
  },
  {
    name: "estado_corte",
    label: "Estado del corte",
    section: "Corte",
    type: "choice",
    choices: ESTADOS_DEL_CORTE,
    initial: "abierto",
    help: "«abierto» mientras se llena la matriz; «definitivo» cuando se firma: desde ahí, lo que no tiene reporte cuenta como 0 %.",
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

/** What the formulas need of the corte and nobody has to look at. */
const auxiliares: readonly Parametro[] = [
  {
    name: "inicio_anio",
    label: "Inicio del año del corte",
    section: "Auxiliares",
    type: "date",
    formula: whenCorte(call("DATE", call("YEAR", fechaCorte), 1, 1)),
    help: "Lo calcula la hoja: las metas anuales se cuentan dentro del año calendario.",
  },
  {
    name: "corte_en_meses",
    label: "Fecha de corte, en meses",
    section: "Auxiliares",
    type: "number",
    formula: whenCorte(monthIndex(plus(fechaCorte, 1))),
    help: "Lo calcula la hoja: con él se cuentan los meses, de cualquier largo, hasta el corte.",
  },
];

/** The named cells of the sheet Parámetros, in the order in which it shows them. */
export const parametros: readonly Parametro[] = [...entidad, ...plan, ...corte, ...semaforo, ...auxiliares];

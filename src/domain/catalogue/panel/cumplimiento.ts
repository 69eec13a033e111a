import { CellValue } from "../../base/cell";
import { Estado } from "../../plan/cumplimiento/estado";
import { Situacion } from "../../plan/situacion";
import { cuenta, deExigibles } from "../formato";
import { fecha } from "../../base/written-dates";
import { numero, porcentaje } from "../../base/written-numbers";
import { avanceIlegible } from "../observaciones/avance-ilegible";
import { cantidadEnPalabras } from "./lectura-de-meta";

const valor = (value: number, percent: boolean) => (percent ? porcentaje(value) : numero(value));

const conUnidad = (value: number, percent: boolean, unit: string) =>
  percent ? porcentaje(value) : cantidadEnPalabras(value, unit, "");

/** Units of «Por» in the plural, for "3,9 meses". */
const plural: Readonly<Record<string, string>> = {
  día: "días",
  semana: "semanas",
  quincena: "quincenas",
  mes: "meses",
  bimestre: "bimestres",
  trimestre: "trimestres",
  cuatrimestre: "cuatrimestres",
  semestre: "semestres",
  año: "años",
};

const estados: Record<Estado, string> = {
  calculado: "Calculado",
  "sin reporte": "Sin reporte",
  "por revisar": "Por revisar",
  "aún no exigible": "Aún no exigible",
  "sin meta": "Sin meta",
};

const situaciones: Record<Exclude<Situacion, "vencida">, string> = {
  "al día": "Al día",
  rezagada: "Rezagada",
};

interface Lectura {
  readonly tipo?: CellValue;
  readonly cantidad?: CellValue;
  readonly por?: CellValue;
  readonly veces?: CellValue;
  readonly lineaBase?: CellValue;
}

/** What a meta was understood to say: "cada periodo: 4 por mes". */
function lecturaEnPalabras({ tipo, cantidad, por, veces, lineaBase }: Lectura, percent: boolean): string {
  if (typeof cantidad !== "number") return String(tipo ?? "");
  const parts = [
    ...(typeof lineaBase === "number" ? [`de ${valor(lineaBase, percent)} a`] : []),
    valor(cantidad, percent),
    ...(por ? [`por ${por}`] : []),
    ...(typeof veces === "number" ? [`× ${numero(veces)}`] : []),
  ];
  return `${tipo}: ${parts.join(" ")}`;
}

/** The view that says how the plan is doing. */
export const cumplimiento = {
  plan: {
    titulo: "Cumplimiento del plan",
    sinCifra: "Sin cifra todavía",
    sinCifraTexto: "Aparece cuando una fila exigible tiene avance.",
    avance: (fraction: number) => `Avance del plan: ${porcentaje(fraction)}, frente a las metas finales`,
  },
  sinMatriz: {
    titulo: "No hay una matriz de seguimiento",
    texto: "Insértela en la pestaña Insertar: el cumplimiento sale de ella.",
  },
  sinFilas: {
    titulo: "La matriz todavía no tiene filas",
    texto: "Llene la acción, el indicador, la meta y el avance: aquí aparece el cumplimiento de cada acción.",
  },
  acciones: "Por acción",
  responsables: "Por responsable",
  ver: "Cómo se agrupan las filas",
  sinAcciones: "Ninguna fila tiene acción.",
  sinResponsables: "Ninguna fila tiene responsable.",
  sinCifra: "sin cifra",
  grupo: (calculated: number, due: number, plan: number | null) =>
    [
      due === 0 ? "nada exigible" : deExigibles(calculated, due),
      ...(plan === null ? [] : [`avance del plan ${porcentaje(plan)}`]),
    ].join(" · "),
  propuestas: {
    faltan: (rows: number) => `Faltan Tipo y Cantidad en ${cuenta(rows, "fila", "filas")}`,
    ayuda: "Sin ellos no hay cumplimiento. Sólo se llenan celdas en blanco.",
    claras: "Metas que se entienden",
    llenar: (rows: number) => `Llenar ${cuenta(rows, "fila", "filas")}`,
    dudosas: "Metas por aclarar",
    filas: (count: number) => cuenta(count, "fila", "filas"),
    preguntas: {
      tipo: () => "¿Cómo se mide?",
      count: (per: string) => `¿Cuántos hay de «${per}»?`,
      lineaBase: () => "¿Cuál era el valor antes del plan, y a cuál se debe llegar?",
      several: () => "Hay varias metas en la celda. ¿Cuál es la de esta fila?",
    },
    tipo: "Tipo",
    cantidad: "Cantidad",
    por: "Por",
    porNada: "(es un total)",
    lineaBase: "Línea base",
    cuantos: "Cuántos hay",
    veces: "Veces",
    aceptar: "Llenar",
    ir: "Ver la fila",
    haciendo: "Llenando la matriz",
    lectura: lecturaEnPalabras,
    seEntiende: (lectura: string) => `Se entiende: ${lectura}`,
  },
  leidas: {
    titulo: (metas: number, tiempos: number) =>
      `Leído en el texto: ${[
        ...(metas > 0 ? [cuenta(metas, "meta", "metas")] : []),
        ...(tiempos > 0 ? [cuenta(tiempos, "tiempo", "tiempos")] : []),
      ].join(" y ")}`,
    nota: "Son propuestas: corrija aquí, o en la celda, la que no sea así.",
    metas: "Metas leídas",
    tiempos: "Tiempos leídos",
    inicio: "Inicio",
    plazo: "Plazo",
    fechas: (inicio: string, plazo: string) =>
      [...(inicio ? [`Inicio: ${inicio}`] : []), ...(plazo ? [`Plazo: ${plazo}`] : [])].join(" · "),
    corregir: "Corregir",
    guardar: "Guardar",
    cancelar: "Cancelar",
    haciendo: "Corrigiendo la matriz",
  },
  aparte: {
    sinReporte: (count: number) => `Sin reporte: ${cuenta(count, "fila", "filas")}`,
    sinReporteNota: (provisional: boolean) =>
      provisional
        ? "Falta su avance. Todavía no cuentan; en el corte definitivo contarán como 0 %."
        : "Falta su avance: cuentan como 0 %.",
    vencidas: (count: number) => `Vencidas: ${cuenta(count, "fila", "filas")}`,
    vencidasNota: "Venció su plazo y no consta que llegaran a la meta final.",
    rezagadas: (count: number) => `Rezagadas: ${cuenta(count, "fila", "filas")}`,
    rezagadasNota: "Al corte llevan menos de lo que se esperaba.",
    aunNoExigibles: (count: number) => `Aún no exigibles: ${cuenta(count, "fila", "filas")}`,
    sinMeta: (count: number) => `Sin meta: ${cuenta(count, "fila", "filas")}`,
    nota: "No entran en los promedios.",
  },
  fila: {
    sinIndicador: "Indicador sin escribir",
    meta: (text: CellValue) => (text === "" ? "Meta sin escribir" : `Meta: ${text}`),
    avance: (value: CellValue, percent: boolean) =>
      value === "" ? "Sin avance" : `Avance: ${typeof value === "number" ? valor(value, percent) : value}`,
    noCalculado: "no calculado: es el % que se reportó",
    ir: "Ir a la fila",
    avanceDelPlan: (fraction: number) => `Avance del plan: ${porcentaje(fraction)}`,
  },
  meta: {
    sola: (due: number, percent: boolean, unit = "") => `Meta a la fecha: ${conUnidad(due, percent, unit)}`,
    escrita: (due: number, percent: boolean) => `Meta a la fecha: ${valor(due, percent)}, escrita a mano`,
    tasa: (due: number, quantity: number, unit: string, por: string, units: number) =>
      `${numero(due)} a la fecha: ${cantidadEnPalabras(quantity, unit, por)} × ${numero(units, 1)} ${plural[por] ?? por}`,
    lineal: (due: number, final: number, deadline: CellValue, percent: boolean, unit: string) =>
      `${valor(due, percent)} a la fecha, de ${conUnidad(final, percent, unit)} al ${fecha(deadline)}`,
    cumplida: "A la fecha debe estar cumplida",
    noCumplida: (deadline: CellValue) =>
      fecha(deadline) ? `Se espera cumplida el ${fecha(deadline)}` : "Todavía no se espera",
  },
  estado: (estado: Estado) => estados[estado],
  situacion: (situacion: Situacion, deadline: CellValue) =>
    situacion === "vencida" ? `Vencida: su plazo era el ${fecha(deadline)}` : situaciones[situacion],
  /** Why a row has no figure, and what would give it one. */
  razones: {
    sinReporte: () => "Falta el avance, o un % reportado.",
    aunNoExigible: () => "A la fecha de corte no se esperaba nada.",
    sinMeta: () => "La meta no dice nada; lo que se reporte se muestra, pero no se promedia.",
    celdaConError: () => "Una celda de la fila tiene un error de fórmula.",
    reportadoIlegible: () => "El % reportado debe estar entre 0 % y 150 %.",
    faltaTipo: () => "Falta el Tipo: sin él no se sabe cómo leer el avance.",
    faltaCantidad: () => "Falta la Cantidad: la meta en número.",
    faltaMetaALaFecha: () => "No hay meta a la fecha: revise la fecha de corte y el inicio del plan.",
    avanceDeCumple: () => "El avance debe ser Sí, Parcial o No; Parcial necesita su % reportado.",
    avanceIlegible: ({ avance }: Razon) => avanceIlegible(avance),
    faltaLineaBase: () => "No cumple el máximo y falta la línea base para saber cuánto se redujo.",
    noCoincide: ({ reportado }: Razon) =>
      `El % reportado (${typeof reportado === "number" ? porcentaje(reportado) : reportado}) no es el que da el avance.`,
    escalaDudosa: ({ avance }: Razon) =>
      `¿El avance es ${avance} % o ${avance} veces? Si es porcentaje, escríbalo con %.`,
  },
  corte: {
    titulo: "Corte y semáforo",
    ahora: (date: string, state: string) => [date || "sin fecha", state].filter(Boolean).join(", "),
    fecha: "Fecha de corte",
    estado: "Estado del corte",
    estados: {
      abierto: { titulo: "Abierto", nota: "Mientras se llena la matriz: sólo cuenta lo calculado." },
      definitivo: { titulo: "Definitivo", nota: "Cuando se firma: lo que no tiene reporte cuenta como 0 %." },
    },
    semaforo: "Semáforo",
    propio: "Propio, como está en Parámetros",
    guardar: "Guardar",
    guardando: "Guardando los parámetros",
    sinParametros: "Este libro no tiene la hoja Parámetros: sin fecha de corte no hay meta a la fecha.",
    insertar: "Insertar Parámetros",
  },
  columnas: {
    titulo: "Columnas a la vista",
    norma: "Las cinco de la norma",
    seguimiento: "Las cinco y las del seguimiento",
    todas: "Todas, también las de detalle",
    cambiando: "Cambiando las columnas a la vista",
  },
};

interface Razon {
  readonly avance: CellValue;
  readonly reportado: CellValue;
}

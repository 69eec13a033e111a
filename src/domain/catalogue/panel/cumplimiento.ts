import { gruposDeConteos } from "../conteos";
import type { GrupoDeConteos } from "../../plan/cumplimiento/conteos";
import { CellValue } from "../../base/cell";
import { Estado } from "../../plan/cumplimiento/estado";
import { Situacion } from "../../plan/situacion";
import type { Verificado } from "../../plan/verificacion/verificado";
import { Programado } from "../../plan/cumplimiento/programadas";
import { cuenta, deExigibles, lista } from "../formato";
import { fecha } from "../../base/written-dates";
import { numero, porcentaje } from "../../base/written-numbers";
import { avanceIlegible } from "../observaciones/avance-ilegible";
import { cantidadEnPalabras } from "./lectura-de-meta";

const valor = (value: number, percent: boolean) => (percent ? porcentaje(value) : numero(value));

/** What stands in an avance: "14", "7 %", "Sí". */
export const valorEnPalabras = (value: CellValue, percent: boolean): string =>
  typeof value === "number" ? valor(value, percent) : String(value);

const conUnidad = (value: number, percent: boolean, unit: string) =>
  percent ? porcentaje(value) : cantidadEnPalabras(value, unit, "");

const programadoEl = (fechas: readonly number[], esSuDia: boolean) =>
  `${esSuDia ? "programado" : "según lo programado"} ${lista(fechas.map((each) => `al ${fecha(each)}`))}`;

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
  reportado: "Reportado",
  "sin reporte": "Sin reporte",
  "por revisar": "Por revisar",
  "no exigible": "No exigible",
  "sin meta": "Sin meta",
  "sin fórmulas": "Sin fórmulas",
};

const situaciones: Record<Exclude<Situacion, "vencida">, string> = {
  "por empezar": "Por empezar",
  terminada: "Terminada",
  "sin demanda": "Sin demanda",
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
    sinCorte:
      "Falta la fecha de corte: sin ella no se sabe qué se debía. Escríbala abajo, en «Corte y semáforo».",
    deFilas: (rows: number) => `, de ${cuenta(rows, "fila", "filas")}`,
    conteos: (counts: readonly (readonly [GrupoDeConteos, number])[]) =>
      counts.map(([grupo, count]) => `${gruposDeConteos[grupo]}: ${numero(count, 0)}`).join(" · "),
    avisos: (avisos: readonly string[]) => `Tenga en cuenta: ${avisos.join(" · ")}.`,
    avance: (fraction: number) => `Avance del plan: ${porcentaje(fraction)}, frente a las metas finales`,
    verificado: (verified: number, count: number, due: number, reported: number) =>
      `Verificado por Control Interno: ${porcentaje(verified)}, ${deExigibles(count, due)}. De esos mismos se reportó ${porcentaje(reported)}.`,
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
  grupo: (calculated: number, due: number, plan: number | null, { cumplimiento, filas }: Verificado) =>
    [
      due === 0 ? "nada exigible" : deExigibles(calculated, due),
      ...(plan === null ? [] : [`avance del plan ${porcentaje(plan)}`]),
      ...(cumplimiento === null || filas === 0
        ? []
        : [`verificado ${porcentaje(cumplimiento)}, ${numero(filas, 0)} de ${numero(due, 0)}`]),
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
    atrasadas: (count: number) => `Por debajo de lo esperado: ${cuenta(count, "fila", "filas")}`,
    atrasadasNota: "Lo que se debía al corte no está completo; primero la que más falta.",
    conteo: (motivo: string, count: number) =>
      `${motivo.charAt(0).toUpperCase()}${motivo.slice(1)}: ${cuenta(count, "fila", "filas")}`,
    grupos: {
      noEntran: "No entra en los promedios.",
      faltan: "Falta: cuenta como 0 % en el corte definitivo.",
      porPalabra: "Cuenta por palabra de alguien.",
      malUbicadas: "Cuenta, pero no donde se buscaría.",
    },
  },
  fila: {
    sinIndicador: "Indicador sin escribir",
    enElMarco: (sheet: string, row: number) => `(«${sheet}», fila ${row})`,
    meta: (text: CellValue) => (text === "" ? "Meta sin escribir" : `Meta: ${text}`),
    avance: (value: CellValue, percent: boolean) =>
      value === "" ? "Sin avance" : `Avance: ${valorEnPalabras(value, percent)}`,
    noCalculado: "reportado: es el % que se afirmó",
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
    programada: (due: number, percent: boolean, { fechas, esSuDia }: Programado) =>
      `${valor(due, percent)} a la fecha: ${programadoEl(fechas, esSuDia)}`,
    cumplidaProgramada: ({ fechas, esSuDia }: Programado) =>
      `A la fecha debe estar cumplida: ${programadoEl(fechas, esSuDia)}`,
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
    porEmpezar: () => "A la fecha de corte todavía no se debía nada.",
    terminada: () => "Terminó antes de esta vigencia.",
    sinDemanda: () => "En el periodo no hubo demanda que atender.",
    nadaEnLaVigencia: () => "Según sus fechas, en toda la vigencia no se debe ni una unidad.",
    sinMeta: () => "La meta no dice nada; lo que se reporte se muestra, pero no se promedia.",
    sinFormulas: () => "La fila no tiene las fórmulas de la tabla: nada la calcula ni la cuenta.",
    celdaConError: () => "Una celda de la fila tiene un error de fórmula.",
    metaBorrada: () => "La meta estaba al leer el marco y ya no está.",
    sinCorte: () => "Falta la fecha de corte.",
    texto: () => "Hay un texto donde va un número o una fecha.",
    sinTipo: () => "Falta el Tipo: sin él no se sabe cómo leer el avance.",
    otroTipo: ({ tipo }: Razon) => `El Tipo «${tipo}» no está en la lista.`,
    otroPor: ({ por }: Razon) => `«${por}» no está en la lista de Por.`,
    sinPor: () => "Falta Por: cada cuánto se repite la meta.",
    porDeMas: ({ tipo }: Razon) => `Por sólo va con «cada periodo», y el Tipo es «${tipo}».`,
    plazoAntes: () => "El Plazo es anterior al Inicio.",
    sinCantidad: () => "Falta la Cantidad: la meta en número.",
    porcentajeQueSeSuma: () => "Un porcentaje no se suma: use «crece desde la línea base» o «se mantiene».",
    metaBajoLaBase: () => "La meta está por debajo de la línea base: ¿es «se reduce»?",
    metaNoPositiva: () => "La meta debe ser mayor que cero.",
    fueraDeLaVigencia: () => "La fecha de corte está fuera de la vigencia.",
    puntoEnTexto: () => "En la hoja Programación, un punto de esta fila no es un número.",
    puntoSinFecha: () => "En la hoja Programación, un punto de esta fila no tiene fecha arriba.",
    fechasRepetidas: () => "En la hoja Programación, dos puntos de esta fila tienen la misma fecha.",
    puntoPosterior: () => "En la hoja Programación, un punto de esta fila es posterior a su plazo.",
    metaDelOtroLado: () => "La meta a la fecha no va de la línea base a la meta final.",
    reportado: () => "El % reportado no es un número.",
    reportadoFuera: () => "El % reportado debe estar entre 0 % y 150 %.",
    avance: ({ avance, tipo }: Razon) =>
      tipo === "cumple" ? "El avance debe ser Sí, Parcial o No." : avanceIlegible(avance),
    parcial: () => "Parcial necesita su % reportado.",
    negativo: () => "El avance es negativo.",
    escala: ({ avance }: Razon) =>
      `¿El avance es ${avance} % o ${avance} veces? Si es porcentaje, escríbalo con %.`,
    noCoincide: ({ reportado }: Razon) =>
      `El % reportado (${typeof reportado === "number" ? porcentaje(reportado) : reportado}) no es el que da el avance.`,
  },
  corte: {
    titulo: "Corte y semáforo",
    cerrar: "Cerrar el corte y ver los anteriores",
    revisar: "Revisar como Control Interno",
    ahora: (date: string, state: string) => [date || "sin fecha", state].filter(Boolean).join(", "),
    fecha: "Fecha de corte",
    estado: "Estado del corte",
    estados: {
      abierto: { titulo: "Abierto", nota: "Mientras se llena la matriz: sólo cuenta lo que tiene cifra." },
      definitivo: {
        titulo: "Definitivo",
        nota: "Cuando Planeación lo cierra: lo que no tiene reporte cuenta como 0 %.",
      },
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
    control: "También las de Control Interno",
    todas: "Todas, también las de detalle",
    cambiando: "Cambiando las columnas a la vista",
  },
};

interface Razon {
  readonly tipo: CellValue;
  readonly por: CellValue;
  readonly avance: CellValue;
  readonly reportado: CellValue;
}

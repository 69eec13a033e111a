import { gruposDeConteos } from "./conteos";
import { dateText } from "../base/written-dates";
import { numero } from "../base/written-numbers";
import { HOJA } from "../plan/parametros/tablas";

interface Bounds {
  readonly kind: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const bound = (kind: string, value: number) => (kind === "date" ? dateText(value) : numero(value));

/** Texts that the inserted sheets carry; the headings and helps of the columns stand in `domain/plan/tables`. */
export const hojas = {
  piePaginas: "Página &P de &N",
  otroValor: "Revise este valor",
  /** What Excel asks about a value that is not expected; the person may keep it. */
  confirmarValor(rule: Bounds): string {
    if (rule.kind === "list") return "Ese valor no está en la lista de esta columna. ¿Desea dejarlo?";
    if (rule.minimum === undefined || rule.maximum === undefined) return "¿Desea dejar este valor?";
    const what = rule.kind === "date" ? "una fecha" : "un número";
    return `Se espera ${what} entre ${bound(rule.kind, rule.minimum)} y ${bound(rule.kind, rule.maximum)}. ¿Desea dejar lo que escribió?`;
  },
  planDeAccion: "Plan de acción",
  parametros: {
    titulo: HOJA,
    subtitulo:
      "Los datos que usan las demás hojas. Escriba en las celdas amarillas; las grises las calcula la hoja.",
    conteos: "Cuántos hay",
    conteosNota: "Para metas como «1 por dependencia».",
    conteoInicial: "dependencias",
    comite: "Comité que firma",
    comiteNota: "Salen en la hoja Firmas, en este orden.",
    marcoDeAccion: "Marco de acción",
    marcoDeAccionNota:
      "La lista que trae el plan: cada acción debe tener su fila en el marco operativo y en la matriz. Si no la trae, déjela en blanco.",
    organizadas: "Tablas organizadas",
    organizadasNota:
      "Lo que se decidió al organizar una tabla: se propone para la próxima con los mismos encabezados. Borre la fila para empezar de nuevo.",
    festivos: "Días festivos",
    festivo: "No se cuentan en las metas por día",
    listas: "Listas de las celdas",
    nombreDeCelda: (label: string) => `${label} (lo usan las fórmulas del libro)`,
  },
  resumen: {
    titulo: "Resumen de cumplimiento",
    acciones: "Por acción",
    columnas: {
      codigo: "Código",
      accion: "Acción",
      indicadores: "N.º de indicadores",
      exigibles: "Exigibles",
      calculados: "Con cifra",
      cumplimiento: "Cumplimiento",
      semaforo: "Semáforo",
      avance: "Avance del plan",
      peso: "Peso",
      clave: "Clave",
      grupo: "Grupo",
      parte: "Parte del plan",
      porPeso: "Parte por peso",
      verificado: "Verificado",
      deLoVerificado: "Reportado de lo verificado",
    },
    peso: "Cuánto pesa la acción en el plan. En blanco todas pesan igual; si da pesos, la que quede en blanco pesa 0.",
    accion:
      "Una acción de la matriz, escrita igual que allá. El botón Actualizar resumen agrega las que falten.",
    cumplimientoDelPlan: "Cumplimiento del plan",
    definitivo: "Corte definitivo",
    provisional: "Provisional",
    exigiblesDe: " de ",
    exigiblesFin: " indicadores exigibles con cifra, de ",
    filasFin: " filas",
    verificado: "Verificado por Control Interno: ",
    verificadosFin: " indicadores exigibles",
    deLoVerificado: "Lo que se reportó de esos mismos indicadores",
    responsables: "Por responsable",
    responsable: "Responsable",
    responsableMensaje:
      "Un responsable de la matriz, escrito igual que allá. El botón Actualizar resumen agrega los que falten.",
    sinSuResponsable:
      " indicadores cuyo responsable no está aquí: use Actualizar resumen en el panel, o escríbalo en una fila libre.",
    conteos: "Lo que hay que saber de estas cifras",
    conteosNota:
      "Cuántas filas no entran, faltan, cuentan por palabra de alguien o están mal ubicadas, y por qué.",
    grupos: gruposDeConteos,
    debajo: "debajo de la tabla, filas ",
    aLaFila: " a ",
    nombradas: "Indicadores que no se calculan de su avance, o con algo que decir",
    nombradasNota:
      "No exigible: al corte no se debía nada. Sin meta: no hay contra qué comparar; se muestra lo reportado.",
    detalle: "Por qué",
    sinCifra: "sin cifra",
    listas: "Lo que la matriz busca en su resumen",
    indicador: "Indicador de gestión",
    estado: "Estado",
    reportado: "% reportado",
    masEnLaMatriz: " más: filtre la columna Estado de la matriz.",
    grafico: "Cumplimiento por acción",
    datosDelGrafico: "Datos del gráfico",
  },
  programacion: {
    fechas: "Lo que se debe llevar al:",
    fecha: "Fecha",
    fechaMensaje:
      "Una fecha (dd/mm/aaaa). Debajo, lo que cada indicador debe llevar a ese día. El orden no importa; no la repita.",
    listas: "Lo que la matriz busca en la Programación",
  },
  excepciones: {
    titulo: "Excepciones",
    nota: "Observaciones que se aceptaron, con su motivo. Si cambia lo que se encontró, la observación vuelve a aparecer; si borra la fila, también.",
  },
  observaciones: {
    titulo: "Observaciones",
    nota: "Lo que Seguimatriz encontró por corregir ese día. En el panel, Validar › Actualizar la hoja la hace de nuevo.",
  },
  cortes: {
    titulo: "Cortes",
    nota: "Los cortes que se cerraron, con todo lo que usaron sus cifras. El sello dice si algo cambió después; no es una firma.",
  },
  historial: {
    titulo: "Historial",
    nota: "Cada fila de la matriz como quedó en cada corte. Sólo se agregan filas: si se cambia una, su sello deja de coincidir.",
  },
  firmas: {
    titulo: "Firmas",
    constancia: "En constancia de lo anterior firman los miembros del comité:",
    nota: "Los nombres y cargos salen de la lista del comité, en la hoja Parámetros.",
    noCaben: " miembros del comité no caben aquí: inserte de nuevo las firmas.",
    unoNoCabe: "1 miembro del comité no cabe aquí: inserte de nuevo las firmas.",
    corte: "Seguimiento con corte a",
  },
} as const;

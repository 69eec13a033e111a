import { numero, porcentaje } from "../../base/written-numbers";
import { tipos } from "../../plan/cumplimiento/tipos";
import { esDeTipo } from "../../plan/cumplimiento/tipos/nombres";
import { CellValue } from "../../base/cell";
import type { Falta } from "../../proposals/reporte";
import { cuenta } from "../formato";

const conCuenta = (nombre: string, filas: number) => `${nombre} (${numero(filas, 0)})`;

const faltas: Record<Falta, string> = {
  noEsNumero: "No es un número. Escríbalo así: 1.900 o 12,5.",
  noEsPorcentaje: "Esta meta no es un porcentaje: escriba el número, sin «%».",
  faltaElSigno: "Puede ser un porcentaje o una fracción: escríbalo con el signo, 80\u00a0%.",
  noEsDeLaLista: "Elija Sí, Parcial o No.",
  faltaElReportado: "Parcial necesita su % reportado.",
};

/** The view of whoever only reports. */
export const diligenciar = {
  sinMatriz: {
    titulo: "No hay una matriz de seguimiento",
    texto: "Cuando el libro tenga una, aquí se diligencian sus filas.",
  },
  sinFilas: {
    titulo: "La matriz todavía no tiene filas",
    texto: "Cuando las tenga, aquí se escribe el avance de cada una.",
  },
  sinAvance: {
    titulo: "La matriz no tiene la columna Avance",
    texto:
      "Sin ella no hay dónde escribirlo. Inserte la matriz en la pestaña Insertar, o agregue la columna.",
  },
  responsable: "Responsable",
  seRecuerda: "Se recuerda en este equipo.",
  todas: (filas: number) => conCuenta("Todas las filas", filas),
  nadie: (filas: number) => conCuenta("Sin responsable", filas),
  nombre: conCuenta,
  modos: "Cómo se ven las filas",
  una: "Una por una",
  lista: "Lista",
  conReporte: (reported: number, rows: number) =>
    `${numero(reported, 0)} de ${cuenta(rows, "fila", "filas")} con reporte`,
  posicion: (place: number, of: number) => `Fila ${numero(place, 0)} de ${numero(of, 0)}`,
  anterior: "Fila anterior",
  siguiente: "Fila siguiente",
  sinAccion: "Acción sin escribir",
  meta: "Meta",
  avance: "Avance",
  reportado: "% reportado",
  evidencia: "Evidencia (enlace o documento)",
  /** What goes in the Avance cell of a tipo: «El total acumulado hasta el corte, en puntos.» */
  avanceEs: (tipo: CellValue, unidad: string) => {
    const es = tipos.find(({ nombre }) => esDeTipo(tipo, nombre))?.avanceEs ?? "lo logrado al corte";
    return `${es.charAt(0).toUpperCase()}${es.slice(1)}${unidad ? `, en ${unidad}` : ""}.`;
  },
  sinDemanda: "Si en el periodo nadie lo pidió, escriba «Sin demanda».",
  enLaHoja: (avance: string) => `En la hoja: ${avance || "en blanco"}.`,
  conFormula: "En la hoja lo calcula una fórmula: no se escribe sobre ella.",
  falta: (falta: Falta) => faltas[falta],
  asiQueda: "Así queda la fila",
  asiEsta: "Así está la fila",
  cifra: (fraction: number) => porcentaje(fraction),
  escribir: "Escribir y seguir",
  teclas: "Enter escribe y pasa a la siguiente.",
  ver: "Ver en la hoja",
  escribiendo: "Escribiendo el reporte",
  enCamino: "Escribiendo en la hoja…",
  sinEscribir: (rows: number) => `${cuenta(rows, "fila quedó", "filas quedaron")} sin escribir.`,
  reintentar: "Escribirlas",
  descartar: "Dejarlas como estaban",
  fin: "Esas son todas las filas.",
};

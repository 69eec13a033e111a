import { CellValue } from "../../base/cell";
import { fecha } from "../../base/written-dates";
import { numero, porcentaje } from "../../base/written-numbers";
import type { Razon } from "../../control";
import { cuenta } from "../formato";

const razones: Record<Exclude<Razon, "errores">, string> = {
  sinEvidencia: "100 % o más, y sin evidencia",
  salto: "Subió más de 30 puntos desde el último corte",
  reportado: "Es el % que se afirmó, no el que da un avance",
  difiere: "El % reportado no es el que da el avance",
  metaEscrita: "La meta a la fecha se escribió a mano",
  vencida: "Su plazo ya pasó",
  rojo: "Está en rojo",
  cambio: "Cambió después de verificada",
  estancada: "Tiene el mismo avance desde hace dos cortes",
  amarillo: "Está en amarillo",
};

/** The view of Control Interno. */
export const revisar = {
  volver: "Volver a Cumplimiento",
  sinMatriz: {
    titulo: "No hay una matriz de seguimiento",
    texto: "Cuando el libro tenga una, aquí Control Interno revisa sus filas.",
  },
  sinColumna: {
    titulo: "La matriz no tiene la columna Verificación",
    texto: "Sin ella no hay dónde escribir la opinión. Agregue la columna, o inserte de nuevo la matriz.",
  },
  ninguna: "Ninguna fila es de esa selección.",
  cuales: "Cuáles filas",
  alcances: {
    todas: "Todas, primero las que hay que revisar",
    sinVerificar: "Sin verificar",
    cambiaron: "Cambiaron desde el último corte",
    muestra: "Una muestra por riesgo",
  },
  cuantas: "Cuántas",
  semilla: "Semilla",
  semillaAyuda: "Con la misma semilla salen las mismas filas: escríbala en su informe.",
  verificadas: (count: number, rows: number) =>
    `${numero(count, 0)} de ${cuenta(rows, "fila", "filas")} con verificación`,
  modos: "Cómo se ven las filas",
  una: "Una por una",
  lista: "Lista",
  porQue: "Por qué revisarla",
  nadaQueDecir: "Nada pide revisarla.",
  razon: (razon: keyof typeof razones) => razones[razon],
  avance: "Avance",
  sinAvance: "en blanco",
  avanceDelPlan: "Avance del plan",
  evidencia: "Evidencia",
  sinEvidencia: "sin evidencia",
  cortes: "En cortes anteriores",
  enCorte: (date: CellValue, figure: CellValue) =>
    `${fecha(date)}: ${typeof figure === "number" ? porcentaje(figure) : "sin cifra"}`,
  recomendacionAnterior: "Última recomendación",
  verificacion: "Verificación",
  sinOpinion: "Sin verificar",
  teclas: "V, D, E y N escogen; Av Pág y Re Pág cambian de fila.",
  verificado: "% verificado",
  verificadoAyuda: "El que la evidencia sostiene.",
  faltaElVerificado: "Con diferencia necesita su porcentaje.",
  queSeVio: "Qué se vio",
  recomendaciones: "Recomendaciones / Acciones correctivas",
  quien: "Quién verifica",
  faltaQuien: "Escriba quién verifica.",
  seRecuerda: "Se recuerda en este equipo.",
  escribir: "Escribir y seguir",
  escribiendo: "Escribiendo la verificación",
  ver: "Ver en la hoja",
  noCambiaLoReportado: "No cambia lo reportado: queda al lado.",
} as const;

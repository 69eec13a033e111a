import { fecha } from "../../base/written-dates";
import { numero, porcentaje } from "../../base/written-numbers";
import { cuenta, deExigibles } from "../formato";

/** What the view Cortes says. */
export const cortes = {
  volver: "Volver a Cumplimiento",
  leyendo: "Leyendo el historial…",
  sinMatriz: "Todavía no hay una matriz",
  sinMatrizTexto: "Un corte guarda las filas de la matriz de seguimiento como están en una fecha.",
  sinFecha: "Falta la fecha de corte",
  sinFechaTexto:
    "Escríbala en la pestaña Cumplimiento, en «Corte y semáforo»: un corte se cierra a una fecha.",
  sinFilas: "La matriz no tiene filas",
  sinFilasTexto: "No hay nada que cerrar todavía.",
  cerrar: {
    titulo: (date: number) => `Cerrar el corte del ${fecha(date)}`,
    que: "Al cerrarlo, cada fila queda copiada en la hoja Historial y el corte en la hoja Cortes. La matriz no se bloquea: si algo cambia después, se sabe.",
    enCero: (count: number) => `${cuenta(count, "fila cuenta", "filas cuentan")} 0 % al cerrar`,
    ningunaEnCero: "Todas las filas exigibles tienen cifra.",
    errores: (count: number) =>
      `Hay ${cuenta(count, "error", "errores")} sin corregir en Validar. Se puede cerrar así; el corte lo deja dicho.`,
    preguntas: {
      fechaFutura: "La fecha de corte todavía no ha llegado. Quiero cerrarlo así.",
      fechaAnterior: "La fecha es anterior a la del último corte cerrado. Quiero cerrarlo así.",
    },
    nombre: "Nombre del corte",
    nombrePropuesto: (date: number) => `Corte a ${fecha(date)}`,
    acta: "Acta (si la hay)",
    quien: "Quién lo cierra",
    hacer: "Cerrar el corte",
    haciendo: "Cerrando el corte…",
  },
  cerrado: {
    titulo: (date: number, corte: number, version: number) =>
      `Corte del ${fecha(date)}: cerrado (n.º ${corte}${version > 1 ? `, versión ${version}` : ""})`,
    sello: (sello: string) => `Sello ${sello}`,
    sinCambios: "La matriz dice lo mismo que cuando se cerró.",
    modificadas: (count: number) => `Modificadas desde el cierre: ${numero(count, 0)}`,
    ver: "Ver diferencias",
    ocultar: "Ocultar diferencias",
    enBlanco: "en blanco",
    de: (antes: string, ahora: string) => `${antes} → ${ahora}`,
    retirada: "ya no está en la matriz",
    nueva: "no estaba al cerrar",
    selloRoto: (rows: number, hay: number, de: number) =>
      `La hoja Historial o la hoja Cortes ya no dicen lo que se cerró: ${
        rows > 0
          ? `cambiaron ${cuenta(rows, "fila", "filas")}`
          : "cambió la línea del corte o el número de filas"
      } (hay ${numero(hay, 0)} de ${numero(de, 0)}).`,
    otroSello: "Este corte lo selló otra versión del complemento: no se puede decir si cambió.",
  },
  rectificar: {
    titulo: "Rectificar el corte con lo que dice hoy la matriz",
    que: "Queda como una versión nueva, con su motivo. La anterior no se borra.",
    motivo: "Motivo",
    quien: "Quién rectifica",
    hacer: "Rectificar",
    haciendo: "Rectificando el corte…",
  },
  abrir: {
    titulo: "Abrir el siguiente",
    fecha: "Fecha del siguiente corte",
    enBlanco: (count: number) =>
      `${cuenta(count, "avance pasa", "avances pasan")} a «Avance anterior» y ${count === 1 ? "queda" : "quedan"} en blanco para reportarlo de nuevo.`,
    seQuedan: (count: number) =>
      `${cuenta(count, "avance se queda", "avances se quedan")}: ya llegó a su meta final.`,
    seBorra:
      "La evidencia, las recomendaciones, el % reportado y la verificación quedan en Historial y se borran de la matriz.",
    metas: (count: number) =>
      `${cuenta(count, "meta a la fecha escrita vuelve", "metas a la fecha escritas vuelven")} a su fórmula.`,
    anotadas: (count: number) =>
      `${cuenta(count, "fila tiene", "filas tienen")} una verificación o una recomendación posterior al cierre: se ${count === 1 ? "agrega" : "agregan"} a Historial.`,
    fechaAnterior: "Debe ser posterior a la del corte cerrado.",
    hacer: (date: number) => `Abrir el corte del ${fecha(date)}`,
    haciendo: "Abriendo el siguiente corte…",
  },
  lista: {
    titulo: "Cortes cerrados",
    ninguno: "Todavía no se ha cerrado ninguno.",
    cifra: porcentaje,
    sinCifra: "sin cifra",
    linea: (date: number, calculated: number, due: number) =>
      `${fecha(date)} · ${deExigibles(calculated, due)}`,
    rectificado: (version: number, motivo: string) => `Versión ${version}: ${motivo}`,
  },
} as const;

import { cuenta, lista } from "../formato";

const enHojas = (sheets: readonly string[]) => lista(sheets.map((sheet) => `«${sheet}»`));

/** The view that inserts the templates. */
export const insertar = {
  datos: {
    titulo: "Datos del plan",
    ayuda: "Todos son opcionales: puede escribirlos después en la hoja Parámetros.",
    entidad: "Entidad",
    municipio: "Municipio",
    inicio: "Inicio del plan",
    inicioAyuda: "Desde cuándo rige.",
    corte: "Fecha de corte",
    corteAyuda: "Hasta cuándo se mide.",
  },
  organizar: {
    texto: "¿El plan está en Word, en un PDF o en otra tabla?",
    boton: "Organizar una tabla",
  },
  que: "Qué se inserta",
  yaEsta: (sheets: readonly string[], another: boolean) =>
    `Ya está en ${enHojas(sheets)}.${another ? " Se insertará otra, sin tocarla." : ""}`,
  marco: {
    titulo: "Marco operativo",
    texto:
      "Las ocho columnas del plan: acción, beneficios, indicadores, metas, actividades, responsables, recursos y tiempos.",
    desde: "Filas del marco operativo",
    enBlanco: "En blanco",
    conEjemplo: "Con filas del Ejemplo GEL-T 2008",
    haciendo: "Insertando el marco operativo",
  },
  matriz: {
    titulo: "Matriz de seguimiento",
    texto: "Las cinco columnas de la norma y, a su derecha, las del seguimiento, con sus fórmulas.",
    desde: "Filas de la matriz",
    enBlanco: "En blanco",
    desdeMarco: "Una por cada indicador del marco operativo",
    agregar: (sheet: string, faltan: number) =>
      `Agregar a «${sheet}» ${faltan === 0 ? "las que falten" : `las que le faltan (${faltan})`} del marco operativo`,
    otraEnBlanco: "Otra matriz, en blanco",
    otraDesdeMarco: "Otra matriz, con una fila por cada indicador del marco operativo",
    agregando: "Agregando las filas del marco operativo",
    cualMarco: "De cuál marco operativo",
    marcoNuevo: "El que se va a insertar",
    sinMarco: "Primero hace falta un marco operativo con filas.",
    haciendo: "Insertando la matriz de seguimiento",
  },
  parametros: {
    titulo: "Parámetros",
    texto: "Entidad, corte, semáforo y listas. Todas las fórmulas los usan.",
    incluidos: "Van siempre con las plantillas.",
    yaEstan: "Ya están en este libro.",
    haciendo: "Insertando los parámetros",
  },
  programacion: {
    titulo: "Programación",
    texto: "Si las metas se deben por fechas: cuánto debe llevar cada indicador a cada una.",
    yaEsta: (sheet: string) =>
      `Ya está en ${enHojas([sheet])}. Se le agregan las filas de la matriz que le falten.`,
    haciendo: "Insertando la programación",
  },
  resumen: {
    titulo: "Resumen de cumplimiento",
    texto: "El porcentaje de cada acción y de cada responsable, con su gráfico.",
    yaEsta: (sheet: string) =>
      `Ya está en ${enHojas([sheet])}. Al actualizarlo se agregan las acciones que le falten.`,
    haciendo: "Preparando el resumen",
  },
  firmas: {
    titulo: "Firmas",
    texto: "El espacio para las firmas, con el comité que está en Parámetros.",
    haciendo: "Insertando las firmas",
  },
  sinMatriz: "Primero hace falta una matriz de seguimiento hecha con este panel.",
  insertar: "Insertar",
  agregar: "Agregar a la matriz",
  actualizar: "Actualizar el resumen",
  nada: "Marque lo que quiere insertar.",
  corrijaFechas: "Corrija las fechas para continuar.",
  elijaFilas: "Elija al menos una acción del ejemplo, o inserte el marco en blanco.",
  ejemplo: {
    titulo: "Ejemplo GEL-T 2008",
    aviso:
      "Son acciones modelo de los planes de Gobierno en Línea Territorial de 2008, con los plazos del Decreto 1151 de 2008, que después fue reemplazado. Ajústelas a su entidad.",
    cargando: "Cargando el ejemplo…",
    todas: "Marcar todas",
    ninguna: "Quitar todas",
    filas: (count: number) => cuenta(count, "indicador", "indicadores"),
    filasDe: (accion: string) => `Filas de «${accion}»`,
    elegidas: (acciones: number, filas: number) =>
      `${cuenta(acciones, "acción elegida", "acciones elegidas")}, ${cuenta(filas, "fila", "filas")}`,
  },
};

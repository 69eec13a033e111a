import { cuenta, lista } from "../formato";

/** «la fila 14», «las filas 14 y 18», «20 filas». */
const conArticulo = (lines: string) =>
  /^\d/.test(lines) ? lines : `${/^(filas|líneas)/.test(lines) ? "las" : "la"} ${lines}`;

/** «dijo qué es cada una de 2 columnas y se cambió 1 paso». */
function decidido(columns: number, steps: number): string {
  const dicho = [
    ...(columns > 0
      ? [`dijo qué es ${columns === 1 ? "1 columna" : `cada una de ${columns} columnas`}`]
      : []),
    ...(steps > 0 ? [`cambió ${cuenta(steps, "paso", "pasos")}`] : []),
  ];
  return dicho.length > 0 ? dicho.join(" y se ") : "escogió en qué se convierte";
}

/** The view that makes a clean table of a pasted one. What its steps and its questions say stands in `../organizar`. */
export const organizar = {
  titulo: "Organizar una tabla",
  texto:
    "De Word, de un PDF, de una página o de otra hoja. El resultado va en una hoja nueva, con las columnas de siempre: la tabla original no se toca.",
  hoja: {
    titulo: "Está en este libro",
    ayuda: "Se toma la hoja que tiene al frente o, si seleccionó varias filas y columnas, sólo eso.",
    boton: "Organizar la tabla de esta hoja",
  },
  pegar: {
    titulo: "Está en otro documento",
    campo: "Pegue o escriba aquí la tabla",
    ayuda:
      "Cópiela en Word, en el PDF o en la página, haga clic en el cuadro y pulse Ctrl+V. Si la escribe: una fila por línea, con las columnas separadas por | o por tabulador.",
    boton: "Organizar este texto",
    nombre: "Lo pegado",
  },
  leyendo: "Leyendo la tabla…",
  otra: "Otra tabla",
  sinColumnas:
    "Ninguna columna parece la acción, el indicador de gestión ni la meta. Revise que la tabla esté completa, o diga abajo qué es cada columna.",
  resumen: {
    enHoja: (sheet: string, address: string) => `«${sheet}», ${address}`,
    filas: (lines: number, rows: number) =>
      `${cuenta(lines, "línea leída", "líneas leídas")} → ${cuenta(rows, "fila organizada", "filas organizadas")}.`,
    nadaSePierde: (dropped: number) =>
      dropped === 0
        ? "Todas las líneas están en el resultado."
        : `${cuenta(dropped, "línea no queda", "líneas no quedan")} como fila: abajo se ve cada una y por qué, y puede dejarla.`,
  },
  tabla: {
    campo: (count: number) => `Hay ${count} tablas: cuál se organiza`,
    opcion: (number: number, lines: string, rows: number) =>
      `${number}. ${lines.charAt(0).toUpperCase()}${lines.slice(1)}: ${cuenta(rows, "fila", "filas")}`,
  },
  destino: {
    campo: "Se organiza como",
    marcoOperativo: "Marco operativo",
    matriz: "Matriz de seguimiento",
  },
  igual: {
    titulo: "Como la vez pasada",
    texto: (columns: number, steps: number) =>
      `En este libro ya se organizó una tabla con estos encabezados. Entonces se ${decidido(columns, steps)}. ¿Se organiza igual?`,
    si: "Organizarla igual",
    no: "No: empezar de nuevo",
  },
  preguntas: {
    titulo: (count: number) => `Por confirmar (${count})`,
    ayuda: "Mientras tanto queda como se muestra.",
    asi: "Dejar como está",
    ver: "Ver en la hoja",
    respuesta: "Respuesta",
  },
  columnas: {
    titulo: (matched: number, all: number) => `Columnas: ${matched} de ${all} reconocidas`,
    ayuda:
      "Lo que dice cada encabezado y la columna a la que va. Nada se pierde: lo demás queda a la derecha.",
    sinEncabezado: (letters: string) => `Columna ${letters}, sin encabezado`,
    aparte: "Columna adicional, a la derecha",
    dudosa: "Por su contenido: revísela.",
    elegida: "La escogió usted.",
  },
  pasos: {
    titulo: "Qué se le hizo",
    ayuda: "Quite la marca de lo que no quiera.",
    ninguno: "No hubo nada que arreglar: la tabla ya estaba en orden.",
    ver: (count: number) => `Ver ${cuenta(count, "cambio", "cambios")}`,
    activos: (on: number, all: number) => `${on} de ${all}`,
  },
  comparacion: {
    titulo: "Antes y después",
    cambiaron: (changed: number, all: number) =>
      changed === 0
        ? `Las ${cuenta(all, "fila", "filas")} quedan como estaban.`
        : `${cuenta(changed, "fila cambia", "filas cambian")} de ${all}.`,
    todas: "Mostrar también las que quedan igual",
    fila: (row: number, lines: string) => `Fila ${row} · viene de ${conArticulo(lines)}`,
    enBlanco: "en blanco",
    antes: (place: string) => (place === "" ? "Antes" : `Antes, en la ${place}`),
    ahora: "Ahora",
    estados: {
      igual: "igual",
      repetida: "repetida de arriba",
      unida: "unida",
      movida: "traída de otra celda",
      cambiada: "cambió",
    },
    igual: (columns: readonly string[]) => `Igual: ${lista(columns)}.`,
  },
  desdeValidar: {
    texto: (sheet: string) =>
      `La tabla de «${sheet}» trae restos de otro documento. Puede pasarla en limpio a una hoja nueva.`,
    boton: "Organizar esta tabla",
    organizadas: (sheets: readonly string[]) =>
      `No se revisa la tabla de ${lista(sheets.map((sheet) => `«${sheet}»`))}: ya está organizada en otra hoja.`,
  },
  crear: (rows: number) => `Crear hoja nueva con ${cuenta(rows, "fila", "filas")}`,
  creando: "Creando la hoja organizada",
  guardando: "Guardando lo que usted decidió",
  sinFilas: "No queda ninguna fila: revise los pasos o las columnas.",
  corrijaFechas: "Corrija las fechas para continuar.",
};

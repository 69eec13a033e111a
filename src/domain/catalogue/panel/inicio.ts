/** Before there is a workbook to work on: no Excel, or an Excel that does not answer. */
export const inicio = {
  titulo: "Seguimatriz",
  cargando: "Abriendo Seguimatriz…",
  fuera: {
    titulo: "Este panel se abre dentro de Excel",
    texto:
      "Seguimatriz es un complemento de Excel: inserta el marco operativo y la matriz de seguimiento, revisa sus filas y calcula el cumplimiento.",
    pasos: [
      "Abra su libro en Excel 2021 o posterior, Microsoft 365 o Excel en la web.",
      "En la pestaña Inicio, pulse Complementos y elija Seguimatriz.",
    ],
    sinExcel:
      "¿No tiene Excel a la mano? Escriba en la barra del navegador la dirección de esta página y cambie taskpane.html por playground.html: ahí puede probarlo con planes de ejemplo.",
  },
  lento: {
    titulo: "Excel no ha respondido",
    texto: "Pasaron varios segundos y Excel no ha abierto la conversación con el panel.",
    paso: "Espere un momento o reintente. Si sigue igual, cierre el panel y vuelva a abrirlo desde la cinta de opciones.",
    reintentar: "Reintentar",
  },
};

/** The view of a workbook that has nothing of ours. */
export const empezar = {
  titulo: "¿Con qué empezamos?",
  texto: "Este libro todavía no tiene un marco operativo ni una matriz de seguimiento.",
  insertar: {
    titulo: "Insertar las plantillas",
    texto: "El marco operativo y la matriz con sus fórmulas, en hojas nuevas y listas para llenar.",
  },
  ejemplo: {
    titulo: "Muéstreme un ejemplo",
    texto:
      "Las plantillas llenas con las acciones modelo de Gobierno en Línea Territorial (2008). Puede deshacerlo.",
    haciendo: "Insertando el ejemplo",
  },
  tabla: {
    titulo: "Ya tengo una tabla",
    texto: "Seguimatriz la reconoce donde esté, por sus encabezados.",
    buscadas: (sheets: string) => `Se miró en ${sheets} y no se encontró ninguna.`,
    reconoce: "Una tabla se reconoce así:",
    condiciones: [
      "Tiene una sola fila de encabezados.",
      "Entre ellos están Acción, Indicador de gestión y Meta. No importan las mayúsculas, las tildes ni el orden.",
      "Debajo hay una fila por indicador. Las acciones pueden estar combinadas o en blanco debajo de la primera.",
    ],
    arreglo: "Escriba o corrija los encabezados en su hoja. Nada de lo que usted escribió se cambia.",
    buscar: "Buscar de nuevo",
    buscando: "Buscando la tabla…",
    noEsta: "Todavía no se encuentra. Revise la fila de encabezados.",
  },
};

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
      "Un seguimiento en marcha, con las acciones modelo de Gobierno en Línea Territorial (2008): avances, colores y unas observaciones para ensayar. Puede deshacerlo.",
    haciendo: "Insertando el ejemplo",
    reportando: "Escribiendo los avances del ejemplo",
  },
  tabla: {
    titulo: "Ya tengo una tabla",
    texto:
      "Su plan está en Word, en un PDF, en una página o en otra hoja. Se organiza en una hoja nueva; la suya no se toca.",
  },
};

/** Everything the playground says, in one place. The add-in's own texts are not here: it does not know this page. */
export const TEXTS = {
  productName: "Seguimatriz",
  page: "Hoja de prueba",
  loading: "Abriendo la hoja de cálculo…",
  newFileName: "libro-nuevo.xlsx",
  blankSheetName: "Hoja1",
  fileNameLabel: "Archivo",
  unsaved: "con cambios sin guardar",

  examples: "Ejemplos",
  examplesMenu: "Planes de ejemplo",
  blankWorkbook: "Libro en blanco",
  open: "Abrir .xlsx",
  save: "Guardar .xlsx",
  undo: "Deshacer",
  redo: "Rehacer",
  openOtherPane: "Abrir otro panel",

  ribbon: (group: string): string => `Cinta de ${group}`,
  commandRunning: (label: string): string => `${label}: en curso…`,
  commandFailed: (label: string): string =>
    `El complemento no pudo ejecutar «${label}». Abra el panel y hágalo desde allí.`,

  grid: "Hoja de cálculo",
  nameBox: "Cuadro de nombres",
  definedNames: "Nombres definidos",
  cancelEntry: "Cancelar",
  enterEntry: "Introducir",
  insertFunction: "Insertar función",
  stopCalculating: "Detener el cálculo",
  formulaBar: "Barra de fórmulas",
  cells: "Celdas de la hoja",
  cellEditor: "Celda que se edita",
  addSheet: "Hoja nueva",
  allSheets: "Todas las hojas",
  previousSheets: "Hojas anteriores",
  nextSheets: "Hojas siguientes",
  sheetTabs: "Hojas del libro",
  zoom: "Zoom",
  zoomOut: "Alejar",
  zoomIn: "Acercar",
  zoomWhole: "Zoom al 100 %",
  zoomLevel: "Nivel de zoom",
  sidebar: "Panel lateral de la hoja",
  closeSidebar: "Cerrar el panel lateral",
  gridNotices: "Avisos de la hoja",
  gridProgress: "Avance de la hoja",
  pane: "Panel de Seguimatriz",
  otherPaneTitle: "Otra persona",
  otherPane: "Panel de otra persona en el mismo libro",
  closePane: "Cerrar el panel",
  resizePane: "Ancho del panel",

  discardChanges: (name: string): string =>
    `«${name}» tiene cambios sin guardar que se perderán al abrir otro libro. ¿Desea continuar?`,
  opening: (name: string): string => `Abriendo «${name}»…`,
  opened: (name: string): string => `Se abrió «${name}».`,
  saved: (name: string): string => `Se guardó «${name}» en la carpeta de descargas.`,
  notKept: (name: string, what: string): string =>
    `«${name}» traía ${what} que esta página no guarda. El archivo que se descargue quedará sin eso: conserve el original. ¿Desea guardar?`,
  dropHere: "Suelte aquí el archivo .xlsx para abrirlo.",
  notXlsx: (name: string): string =>
    `«${name}» no es un libro .xlsx. En Excel, use Guardar como y elija «Libro de Excel (.xlsx)».`,
  cannotSave: "No fue posible guardar el libro. No se ha perdido nada: sigue abierto; inténtelo de nuevo.",
  cannotOpen: (name: string): string =>
    `No fue posible abrir «${name}». El libro que tenía abierto sigue como estaba.`,
  valuesOnly:
    "Este libro tiene demasiadas filas para recalcularlo aquí: se ven los últimos valores, sin los colores que dependen de fórmulas. Fórmulas y colores se conservan en el archivo, y Excel sí los calcula.",
  partOfTable:
    "Esas celdas no se movieron: se desarmaría una tabla. Inserte o elimine filas completas, o todas las columnas de la tabla.",
  charts: "Gráficos de esta hoja",
  noFigure: "sin dato",
  dismiss: "Cerrar el aviso",
} as const;

/** What the grid says and its Spanish lacks, by the grid's own keys. */
export const GRID_TEXTS = {
  "sheets-ui.merge.confirm.warning": "Celdas combinadas",
  "sheets-ui.merge.confirm.dismantleMergeCellWarning":
    "Se separarán algunas celdas combinadas. ¿Desea continuar?",
  "sheets-ui.filter.confirm.error": "Hay filas ocultas por un filtro",
  "sheets-ui.filter.confirm.notAllowedToInsertRange":
    "Aquí no se pueden mover celdas mientras el filtro oculte filas. Quite el filtro e inténtelo de nuevo.",
  "sheets-ui.info.error": "Error",
  "sheets-ui.info.forceStringInfo": "Es un número guardado como texto.",
  "sheets-filter-ui.permission.filterErr": "La hoja está protegida y no permite filtrar.",
  "sheets-formula.progress.analyzing": "Analizando las fórmulas…",
  "sheets-formula.progress.calculating": "Calculando…",
  "sheets-formula.progress.array-analysis": "Analizando las matrices…",
  "sheets-formula.progress.array-calculation": "Calculando las matrices…",
  "sheets-formula.progress.done": "Cálculo terminado",
  "sheets-formula.functionList.LET.functionParameter.name1.name": "nombre1",
  "sheets-formula.functionList.LET.functionParameter.name1.detail": "El primer nombre que se asigna.",
  "sheets-formula.functionList.LET.functionParameter.nameValue1.name": "valor_nombre1",
  "sheets-formula.functionList.LET.functionParameter.nameValue1.detail": "El valor de nombre1.",
  "sheets-formula.functionList.LET.functionParameter.calculationOrName2.name": "cálculo_o_nombre2",
  "sheets-formula.functionList.LET.functionParameter.calculationOrName2.detail":
    "Un cálculo que usa los nombres anteriores, o el segundo nombre que se asigna.",
  "sheets-formula.functionList.LET.functionParameter.nameValue2.name": "valor_nombre2",
  "sheets-formula.functionList.LET.functionParameter.nameValue2.detail": "El valor de nombre2.",
  "sheets-formula.functionList.LET.functionParameter.calculationOrName3.name": "cálculo_o_nombre3",
  "sheets-formula.functionList.LET.functionParameter.calculationOrName3.detail":
    "Un cálculo que usa los nombres anteriores, o el tercer nombre que se asigna.",
  "ui.ribbon.menu": "Menú",
} as const;

const count = (number: number) => new Intl.NumberFormat("es-CO").format(number);

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
  conditionText: "Escriba un texto",
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
  cancel: "Cancelar",
  openingCancelled: (name: string, replaced: boolean): string =>
    replaced
      ? `Se canceló la apertura de «${name}». Quedó abierto un libro en blanco.`
      : `Se canceló la apertura de «${name}». El libro que tenía abierto sigue como estaba.`,
  onlyFirstRows: (name: string, { rows, of }: { rows: number; of: number }): string =>
    `«${name}» tiene más celdas de las que esta página puede manejar. ¿Desea abrir solo las primeras filas? De la hoja más grande se abrirían ${count(rows)} de ${count(of)}. El archivo no cambia: lo que guarde tendrá otro nombre.`,
  firstRowsOpen: ({ rows, of }: { rows: number; of: number }): string =>
    `Aquí están solo las primeras filas de cada hoja del archivo: ${count(rows)} de las ${count(of)} de la más grande.`,
  firstRowsName: (name: string): string => name.replace(/(\.xlsx)?$/i, " (primeras filas).xlsx"),
  saving: (name: string): string => `Guardando «${name}»…`,
  savingCancelled: "Se canceló el guardado. El libro sigue abierto y sin guardar.",
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
  withoutValue: (formulas: number): string =>
    formulas === 1
      ? "Hay una fórmula que venía sin su último valor: su celda se ve vacía aquí y Excel la calculará."
      : `Hay ${count(formulas)} fórmulas que venían sin su último valor: sus celdas se ven vacías aquí y Excel las calculará.`,
  partOfTable:
    "Esas celdas no se movieron: se desarmaría una tabla. Inserte o elimine filas completas, o todas las columnas de la tabla.",
  charts: "Gráficos de esta hoja",
  noFigure: "sin dato",
  dismiss: "Cerrar el aviso",
} as const;

/** What the grid says and its Spanish lacks, or says in English, in Catalan or to somebody that it calls «tú», by the grid's own keys. */
export const GRID_TEXTS: Readonly<Record<string, string>> = {
  "sheets-ui.merge.confirm.warning": "Celdas combinadas",
  "sheets-ui.merge.confirm.dismantleMergeCellWarning":
    "Se separarán algunas celdas combinadas. ¿Desea continuar?",
  "sheets-ui.filter.confirm.error": "Hay filas ocultas por un filtro",
  "sheets-ui.filter.confirm.notAllowedToInsertRange":
    "Aquí no se pueden mover celdas mientras el filtro oculte filas. Quite el filtro e inténtelo de nuevo.",
  "sheets-ui.info.error": "Error",
  "sheets-ui.info.forceStringInfo": "Es un número guardado como texto.",
  "sheets-filter-ui.permission.filterErr": "La hoja está protegida: no se puede filtrar.",
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
  "ui.ribbon.viewDesc": "Cómo se ve la hoja.",
  "ui.clipboard.authentication.content":
    "El navegador no deja leer el portapapeles. Permítalo e inténtelo de nuevo.",
  "sheets-ui.sheetConfig.tipNameRepeat": "Ya hay una hoja con ese nombre. Escriba otro.",
  "sheets-ui.sheetConfig.noHide": "No se puede ocultar: debe quedar al menos una hoja a la vista.",
  "sheets-ui.sheetConfig.deleteLargeSheetContent":
    "Esta hoja no se podrá recuperar después de eliminarla. ¿Está seguro de que desea eliminarla?",
  "sheets-ui.clipboard.shortCutNotify.title": "Pegue con el teclado (Ctrl+V).",
  "sheets-ui.definedName.managerDescription":
    "Para definir un nombre, seleccione celdas o escriba una fórmula, y escriba el nombre en el cuadro de texto.",
  "sheets-ui.permission.dialog.alertContent":
    "Este rango está protegido y no se puede editar. Si necesita editarlo, comuníquese con quien lo protegió.",
  "sheets-ui.permission.dialog.userEmpty": "No hay personas designadas. Comparta el enlace para invitarlas.",
  "sheets-ui.permission.dialog.listEmpty": "No hay rangos ni hojas protegidos.",
  "sheets-ui.shortcut.sheet-view": "Ver la hoja",
  "sheets-ui.shortcut.sheet-edit": "Editar la hoja",
  "data-validation.validFail.formulaError": "El rango de referencia contiene datos ocultos. Cámbielo.",
  "sheets-data-validation.validFail.formulaError": "El rango de referencia contiene datos ocultos. Cámbielo.",
  "sheets-data-validation-ui.validFail.formulaError":
    "El rango de referencia contiene datos ocultos. Cámbielo.",
  "sheets-filter-ui.sync.statusTips.off": "Desactivado: sólo usted ve lo filtrado.",
  "sheets-filter-ui.sync.switchTips.off":
    "«El filtro es visible para todos» está desactivado: sólo usted ve lo filtrado.",
  "sheets-conditional-formatting-ui.preview.describe.topN": "Los {0} primeros",
  "sheets-conditional-formatting-ui.preview.describe.topNPercent": "El primer {0} %",
  "sheets-filter-ui.panel.search-placeholder": "Separe con espacios las palabras clave",
  "sheets-table-ui.filter.search-placeholder": "Separe con espacios las palabras clave",
  "sheets-table-ui.renamePlaceholder": "Nombre de la tabla",
  "sheets-table-ui.columnMenu.insert-left": "Insertar una columna a la izquierda",
  "sheets-table-ui.columnMenu.insert-right": "Insertar una columna a la derecha",
  "sheets-table-ui.columnMenu.delete": "Eliminar la columna de la tabla",
  "design.Confirm.cancel": "Cancelar",
  "design.Confirm.confirm": "Aceptar",
  "design.CascaderList.empty": "Ninguno",
  "design.Select.empty": "Ninguno",
  "design.ColorPicker.more": "Más colores",
  "design.ColorPicker.cancel": "Cancelar",
  "design.ColorPicker.confirm": "Aceptar",
  "design.GradientColorPicker.diamond": "Rombo",
  "design.GradientColorPicker.offset": "Desplazamiento",
  "design.GradientColorPicker.angle": "Ángulo",
  ...listed("design.Calendar.weekDays", ["do", "lu", "ma", "mi", "ju", "vi", "sá"]),
  ...listed("design.Calendar.months", [
    "Enero",
    "Febrero",
    "Marzo",
    "Abril",
    "Mayo",
    "Junio",
    "Julio",
    "Agosto",
    "Septiembre",
    "Octubre",
    "Noviembre",
    "Diciembre",
  ]),
};

/**
 * Phrases of the grid's Spanish that speak to «tú», and the same to «usted», in the order in which they are looked for.
 * Example: «Por favor, introduce un valor» is said «Escriba un valor».
 */
export const USTED: readonly (readonly [tuteo: RegExp, usted: string])[] = [
  [/Por favor, introduce|^Introduce(?= )/g, "Escriba"],
  [/\bintroduce(?= )/g, "escriba"],
  [/contacta al creador/g, "comuníquese con quien lo protegió"],
  [/no tienes permiso/g, "usted no tiene permiso"],
  [/No puedes/g, "No es posible"],
  [/¿Estás/g, "¿Está"],
  [/¿Quieres/g, "¿Desea"],
  [/quieres/g, "desea"],
  [/Selecciona(?= )/g, "Seleccione"],
  [/o escribe\b/g, "o escriba"],
  [/\bUsa(?= )/g, "Use"],
];

function listed(key: string, texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [`${key}.${index}`, text]));
}

import type { CellData, CellStyle, SheetData, WorkbookData } from "../workbook-data";
import { sheet, workbook } from "./sample";

const HEADINGS = [
  "Acción",
  "Indicador de gestión",
  "Meta",
  "Porcentaje de cumplimiento",
  "Recomendaciones /\nAcciones correctivas",
];
const BLUE: CellStyle = {
  font: { bold: true, color: "#FFFFFF" },
  fill: "#004884",
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: Object.fromEntries(
    ["top", "bottom", "left", "right"].map((side) => [side, { style: "thin", color: "#BFBFBF" }]),
  ),
};
const FREE: CellStyle = { locked: false, wrap: true, vertical: "top" };
const PERCENT: CellStyle = { numberFormat: "0%", vertical: "top" };

/**
 * A workbook with everything that the add-in writes, side by side: what the package test, and a person with a
 * spreadsheet program, should look at.
 *
 * @param rows of the matriz.
 */
export function wholeWorkbook(rows = 12): WorkbookData {
  return workbook({
    sheets: [matriz(rows), resumen(rows), parametros()],
    names: [
      { name: "fecha_corte", formula: "='Parámetros'!$B$2", comment: "Fecha del corte", visible: true },
      { name: "tipos", formula: "='Parámetros'!$D$2:$D$4", visible: true },
    ],
    settings: { "seguimatriz.vista": '{"abierta":"validar"}' },
    properties: { title: "Plan de acción", creator: "Alcaldía" },
  });
}

function matriz(rows: number): SheetData {
  const cells = new Map<string, CellData>([
    ["0,0", { value: "MATRIZ DE SEGUIMIENTO", style: { font: { bold: true, size: 14, color: "#004884" } } }],
    ...HEADINGS.map((value, column): [string, CellData] => [`2,${column}`, { value, style: BLUE }]),
  ]);
  for (let index = 0; index < rows; index++) {
    const row = index + 3;
    cells.set(`${row},0`, {
      value: index % 4 === 3 ? "- Publicar el *plan*" : `Acción ${index}`,
      style: FREE,
    });
    cells.set(`${row},1`, { value: "N.º de trámites en línea & <otros>", style: FREE });
    cells.set(`${row},2`, { value: index * 1.5, style: { ...FREE, numberFormat: "#,##0.0" } });
    cells.set(`${row},3`, {
      value: index === 0 ? "#DIV/0!" : (index % 10) / 10,
      error: index === 0 || undefined,
      formula: "=Matriz[[#This Row],[Meta]]/15",
      style: PERCENT,
    });
    cells.set(`${row},4`, { value: null, style: FREE });
  }
  const body = { row: 3, column: 0, rows, columns: 5 };
  return sheet({
    name: "Matriz de seguimiento",
    tabColor: "#004884",
    showGridlines: false,
    cells,
    merges: [{ row: 0, column: 0, rows: 1, columns: 5 }],
    columns: new Map([34, 30, 10, 14, 34].map((width, column) => [column, { width }])),
    rows: new Map([
      [0, { height: 24 }],
      [2, { height: 32 }],
    ]),
    frozen: { rows: 3, columns: 1 },
    tables: [
      {
        name: "Matriz",
        area: { ...body, row: 2, rows: rows + 1 },
        columns: HEADINGS.map((name, column) =>
          column === 3 ? { name, calculatedFormula: "=Matriz[[#This Row],[Meta]]/15" } : { name },
        ),
        style: "TableStyleMedium2",
        bandedRows: true,
        filterButton: true,
      },
    ],
    validations: [
      {
        areas: [{ ...body, column: 4, columns: 1 }],
        type: "list",
        formula1: "tipos",
        allowBlank: true,
        prompt: { title: "Recomendaciones", message: "Diga qué se debe corregir" },
        alert: { title: "Tipo", message: "Elija uno de la lista", style: "warning" },
      },
    ],
    conditionalFormats: [
      {
        areas: [{ ...body, column: 3, columns: 1 }],
        priority: 1,
        stopIfTrue: true,
        formula: "AND(ISNUMBER($D4),$D4<0.6)",
        style: { font: { color: "#A80521" }, numberFormat: '0%" bajo"' },
      },
      {
        areas: [{ ...body, columns: 1 }],
        priority: 2,
        stopIfTrue: false,
        formula: 'AND(LEN($A4)=0,N("seguimatriz")=0)',
        style: { borders: { left: { style: "medium", color: "#A80521" } } },
      },
    ],
    page: {
      orientation: "landscape",
      paperSize: 14,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      margins: { top: 0.75, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
      header: { left: "Alcaldía de Alvarado", right: "&A" },
      footer: { center: "Página &P de &N" },
      titleRows: [0, 2],
      printArea: { row: 0, column: 0, rows: rows + 3, columns: 5 },
    },
    protection: { protected: true },
  });
}

function resumen(rows: number): SheetData {
  const shown = Math.min(rows, 8);
  const cells = new Map<string, CellData>([["0,1", { value: "Cumplimiento" }]]);
  for (let index = 0; index < shown; index++) {
    cells.set(`${index + 1},0`, { value: `${index + 1}.1 Publicar la información de la entidad` });
    cells.set(`${index + 1},1`, {
      value: index === 5 ? "" : (index % 10) / 10,
      formula: `=IFERROR('Matriz de seguimiento'!D${index + 4},0)`,
      style: { numberFormat: "0%" },
    });
  }
  const range = (column: string) => `'Resumen'!$${column}$2:$${column}$${shown + 1}`;
  const series = [{ name: "'Resumen'!$B$1", values: range("B"), color: "#3366CC" }];
  return sheet({
    name: "Resumen",
    cells,
    columns: new Map([[0, { width: 44 }]]),
    charts: (["barClustered", "columnClustered"] as const).map((type, index) => ({
      name: `Gráfico ${index + 1}`,
      type,
      title: "Cumplimiento por acción",
      position: { from: { row: 10 + 18 * index, column: 0 }, to: { row: 27 + 18 * index, column: 6 } },
      categories: range("A"),
      series,
      showLegend: index === 1,
      showLabels: true,
      valueFormat: "0%",
      valueMaximum: 1,
      reverseCategories: type === "barClustered" || undefined,
    })),
  });
}

function parametros(): SheetData {
  return sheet({
    name: "Parámetros",
    cells: new Map<string, CellData>([
      [
        "1,0",
        { value: "Fecha del corte", note: { author: "Seguimatriz", text: "El último día que cuenta" } },
      ],
      ["1,1", { value: 39813, style: { numberFormat: "m/d/yyyy", locked: false } }],
      ["2,0", { value: "Sitio", hyperlink: "https://www.gov.co/?a=1&b=2" }],
      ...["Sí", "Parcial", "No"].map((value, index): [string, CellData] => [`${index + 1},3`, { value }]),
    ]),
    visibility: "visible",
  });
}

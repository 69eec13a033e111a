import { PAGE, sheet, workbook } from "./sample";
import type {
  CellData,
  CellStyle,
  ConditionalFormatData,
  PageData,
  SheetData,
  WorkbookData,
} from "../workbook-data";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const cell = (data: Partial<CellData>): WorkbookData =>
  oneSheet({ cells: new Map([["1,2", { value: null, ...data }]]) });
const oneSheet = (given: Partial<SheetData>): WorkbookData => workbook({ sheets: [sheet(given)] });
const style = (given: CellStyle) => cell({ value: "x", style: given });
export const page = (given: Partial<PageData>) =>
  oneSheet({
    page: {
      ...PAGE,
      margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
      ...given,
    },
  });
const format = (given: Partial<ConditionalFormatData>) =>
  oneSheet({
    conditionalFormats: [
      { areas: [area(1, 0, 9, 2)], priority: 1, stopIfTrue: false, formula: "$A2=0", ...given },
    ],
  });

const headings = (...names: string[]) =>
  new Map(names.map((value, index): [string, CellData] => [`0,${index}`, { value }]));
const table = {
  name: "Matriz",
  area: area(0, 0, 3, 2),
  columns: [{ name: "Meta" }, { name: "Avance" }],
  style: "TableStyleMedium2",
  bandedRows: true,
  filterButton: true,
};

/** A feature each, as a workbook that has it. */
export const FEATURES: readonly (readonly [string, WorkbookData])[] = [
  ["an empty workbook", workbook()],
  ["a sheet's filter", oneSheet({ filter: area(0, 0, 5, 2) })],
  ["a protected sheet's filter", oneSheet({ filter: area(0, 0, 5, 2), protection: { protected: true } })],
  ["page breaks", page({ rowBreaks: [9, 40], columnBreaks: [5] })],
  [
    "a list with commas in its options",
    oneSheet({
      validations: [
        {
          areas: [area(0, 0)],
          type: "list",
          formula1: '"Sí, parcial,No"',
          items: ["Sí, parcial", "No"],
          allowBlank: true,
        },
      ],
    }),
  ],
  [
    "a width that all columns have",
    oneSheet({ columns: new Map(Array.from({ length: 16_384 }, (_, column) => [column, { width: 12 }])) }),
  ],
  ["a number", cell({ value: 12.5 })],
  ["a very small number", cell({ value: 1.5e-300 })],
  ["a boolean", cell({ value: false })],
  ["an error", cell({ value: "#N/A", error: true })],
  ["a text", cell({ value: "Alcaldía & <Concejo> «ñ» 💧" })],
  ["a text with line breaks and spaces around", cell({ value: "  dos\nlíneas\t " })],
  ["an empty text", cell({ value: "" })],
  ["a text that reads like an error", cell({ value: "#REF!" })],
  ["a text that reads like an escape", cell({ value: "_x0041_ y _x000D_" })],
  ...["=1+1", "+57 300", "- Publicar", "@alcaldia", "'comilla", "007", "TRUE", "1/2"].map(
    (value): [string, WorkbookData] => [`the text ${value}`, cell({ value })],
  ),
  [
    "a formula without a format that refers to a percentage",
    oneSheet({
      cells: new Map<string, CellData>([
        ["0,0", { value: 0.5, style: { numberFormat: "0%" } }],
        ["0,1", { value: 0.5, formula: "=+A1" }],
      ]),
    }),
  ],
  [
    "a formula that takes the cell of a range in its own column",
    oneSheet({
      cells: new Map<string, CellData>([
        ["0,0", { value: "a" }],
        ["0,1", { value: "b" }],
        ["1,0", { value: "a", formula: "=A1:B1" }],
        ["1,1", { value: "b", formula: "=A1:B1" }],
      ]),
    }),
  ],
  ["a formula with a number", cell({ value: 3, formula: '=IF(A1<>"",SUM(A1:A2),"")' })],
  ["a formula with a text", cell({ value: " sí & no ", formula: '="x"' })],
  ["a formula with an empty text", cell({ value: "", formula: '=""' })],
  ["a formula with a boolean", cell({ value: true, formula: "=1=1" })],
  ["a formula with an error", cell({ value: "#DIV/0!", error: true, formula: "=1/0" })],
  ["a formula whose text reads like an error", cell({ value: "#DIV/0!", formula: '="#DIV/0!"' })],
  ["a formula without a result", cell({ formula: "=A1" })],
  [
    "a formula of a table",
    cell({ value: 1, formula: "=SUMPRODUCT((Matriz[Acción]=A5)*Matriz[[#This Row],[Avance]])" }),
  ],
  [
    "a formula with a new function",
    cell({ value: 1, formula: '=IFS(XLOOKUP(1,A:A,B:B)=1,"IFS(x)",TRUE,FILTER(A1:A3,A1:A3>0))' }),
  ],
  [
    "an array formula",
    cell({ value: 1, formula: "=SUM(A1:A3*B1:B3)", array: { area: area(1, 2), dynamic: false } }),
  ],
  [
    "a dynamic array formula",
    cell({ value: 1, formula: "=UNIQUE(A1:A3)", array: { area: area(1, 2, 3), dynamic: true } }),
  ],
  ["a date", cell({ value: 39813, style: { numberFormat: "dd/mm/yyyy" } })],
  ["29 February 1900", cell({ value: 60, style: { numberFormat: "m/d/yyyy" } })],
  ["a moment", cell({ value: 39813.123456789, style: { numberFormat: "dd/mm/yyyy hh:mm" } })],
  [
    "a number that is no date, with a date format",
    cell({ value: 1e15, style: { numberFormat: "d-mmm-yy" } }),
  ],
  ["a hyperlink", cell({ value: "acta", hyperlink: "https://www.alvarado-tolima.gov.co/actas?n=1&v=2" })],
  ["a hyperlink inside", cell({ value: "acta", hyperlink: "#'Hoja1'!A1" })],
  ["a note", cell({ value: "x", note: { author: "Control Interno", text: "Falta\nel acta" } })],
  ...["0%", "0.0%", "#,##0.00", '"$" #,##0', "@", '[>=0.8]"ok";[Red]0', 'd "de" mmmm'].map(
    (numberFormat): [string, WorkbookData] => [`the format ${numberFormat}`, style({ numberFormat })],
  ),
  ["a quoted text with a format", cell({ value: "=x", style: { numberFormat: "0.00", locked: false } })],
  [
    "a font",
    style({
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: "#004884",
      },
    }),
  ],
  ["a font that is only bold", style({ font: { bold: true } })],
  ["a fill", style({ fill: "#A80521" })],
  [
    "borders",
    style({
      borders: {
        top: { style: "thin", color: "#000000" },
        bottom: { style: "medium", color: "#3366CC" },
        left: { style: "double", color: "#068460" },
        right: { style: "dashed", color: "#FFAB00" },
      },
    }),
  ],
  ["alignment", style({ horizontal: "center", vertical: "top", wrap: true, indent: 2, rotation: 90 })],
  ["an unlocked cell", style({ locked: false })],
  ["a styled blank cell", cell({ style: { fill: "#FFFFFF", locked: false } })],
  [
    "another default font",
    workbook({
      defaultFont: { name: "Arial", size: 10 },
      sheets: [sheet({ cells: new Map([["0,0", { value: 1, style: { font: { bold: true } } }]]) })],
    }),
  ],
  ["merges", oneSheet({ cells: headings("a"), merges: [area(0, 0, 1, 3), area(4, 1, 3, 1)] })],
  [
    "columns",
    oneSheet({
      columns: new Map([
        [0, { width: 12.5 }],
        [3, { hidden: true }],
        [5, { width: 40, hidden: true }],
      ]),
    }),
  ],
  [
    "rows below the cells",
    oneSheet({
      cells: headings("a"),
      rows: new Map([
        [0, { height: 30 }],
        [7, { hidden: true }],
        [9, { height: 45.75 }],
      ]),
    }),
  ],
  [
    "rows measured from their text",
    oneSheet({
      cells: headings("a"),
      rows: new Map([
        [0, { height: 30, automatic: true }],
        [1, { height: 45 }],
        [4, { height: 60, automatic: true, hidden: true }],
      ]),
    }),
  ],
  ["frozen panes", oneSheet({ frozen: { rows: 4, columns: 2 } })],
  ["frozen rows", oneSheet({ frozen: { rows: 1, columns: 0 } })],
  ["tab colour and no gridlines", oneSheet({ tabColor: "#004884", showGridlines: false })],
  ["a table", oneSheet({ cells: headings("Meta", "Avance"), tables: [table] })],
  [
    "a table with calculated columns and totals",
    oneSheet({
      cells: headings("Meta", "Avance"),
      tables: [
        {
          ...table,
          style: "",
          bandedRows: false,
          filterButton: false,
          showTotals: true,
          columns: [
            { name: "Meta", totals: { label: "Total" } },
            {
              name: "Avance",
              calculatedFormula: '=IFS(Matriz[[#This Row],[Meta]]<2,"<",TRUE,"&")',
              totals: { function: "custom", formula: "=SUM(Matriz[Avance])" },
            },
          ],
        },
      ],
    }),
  ],
  [
    "a table's headings with line breaks and signs",
    oneSheet({
      cells: headings('Recomendaciones /\n"Acciones" <&>', "_x0041_"),
      tables: [{ ...table, columns: [{ name: 'Recomendaciones /\n"Acciones" <&>' }, { name: "_x0041_" }] }],
    }),
  ],
  ["a table without headings", oneSheet({ tables: [{ ...table, showHeaders: false, filterButton: false }] })],
  [
    "validations",
    workbook({
      sheets: [
        sheet({
          validations: [
            {
              areas: [area(1, 0, 9), area(1, 4, 9, 2)],
              type: "list",
              formula1: "'Parámetros'!$C$5:$C$9",
              allowBlank: true,
              prompt: { title: "Tipo", message: "Elija uno\nde la lista" },
              alert: { title: "Tipo", message: 'No está en la lista: <x> & "y"', style: "warning" },
            },
            { areas: [area(1, 1)], type: "list", formula1: '"Sí,Parcial,No"', allowBlank: false },
            {
              areas: [area(2, 1)],
              type: "decimal",
              operator: "between",
              formula1: "0",
              formula2: "1.5",
              allowBlank: true,
              alert: { title: "", message: "", style: "stop" },
            },
            { areas: [area(3, 1)], type: "custom", formula1: "AND(ISNUMBER(B4),B4>=0)", allowBlank: false },
            {
              areas: [area(4, 1)],
              type: "date",
              operator: "greaterThanOrEqual",
              formula1: "39694",
              allowBlank: true,
            },
            {
              areas: [area(5, 1)],
              type: "any",
              allowBlank: true,
              prompt: { title: "Meta", message: "Escriba la meta" },
            },
          ],
        }),
        sheet({ name: "Parámetros" }),
      ],
    }),
  ],
  [
    "a conditional format with border and number format",
    format({
      formula: 'AND(ISNUMBER($D2),$D2<0.6,N("seguimatriz")=0)',
      style: {
        font: { bold: true, color: "#A80521" },
        fill: "#FFAB00",
        borders: { left: { style: "thick", color: "#A80521" } },
        numberFormat: '0%" bajo"',
      },
    }),
  ],
  ["a conditional format that stops", format({ stopIfTrue: true, priority: 7 })],
  ["a conditional format over several areas", format({ areas: [area(1, 0, 9), area(1, 5, 2, 2)] })],
  [
    "conditional formats of other kinds",
    oneSheet({
      conditionalFormats: [
        {
          areas: [area(0, 0, 5)],
          priority: 1,
          stopIfTrue: false,
          raw: '<cfRule type="top10" dxfId="0" priority="1" percent="1" rank="10"/>',
          style: { fill: "#C6EFCE" },
        },
        {
          areas: [area(0, 1, 5)],
          priority: 2,
          stopIfTrue: false,
          formula: "B1>1",
          style: { fill: "#FFC7CE" },
        },
        {
          areas: [area(0, 2, 5)],
          priority: 3,
          stopIfTrue: false,
          raw: '<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
        },
      ],
    }),
  ],
  [
    "print setup",
    page({
      orientation: "landscape",
      paperSize: 14,
      fitToWidth: 1,
      fitToHeight: 0,
      centerHorizontally: true,
      centerVertically: true,
      order: "overThenDown",
    }),
  ],
  ["scale", page({ scale: 85, paperSize: 5 })],
  ["margins", page({ margins: { top: 0.5, bottom: 0.25, left: 0.4, right: 0.4, header: 0.2, footer: 0.1 } })],
  [
    "header and footer",
    page({
      header: { left: "Alcaldía && <Concejo>", right: '&"Arial,Bold"&14Plan' },
      footer: { center: "Página &P de &N", left: "&A" },
    }),
  ],
  ["print titles and area", page({ titleRows: [4, 5], titleColumns: [0, 1], printArea: area(0, 0, 40, 12) })],
  [
    "names of sheets that need quotes",
    workbook({
      sheets: [
        sheet({
          name: "Señor's, (2) plan",
          page: { ...page({}).sheets[0]!.page, titleRows: [0, 0], printArea: area(0, 0, 2, 2) },
        }),
      ],
    }),
  ],
  ["protection", oneSheet({ protection: { protected: true } })],
  [
    "protection with a password",
    oneSheet({
      protection: {
        protected: true,
        attributes: {
          algorithmName: "SHA-512",
          hashValue: "aGFzaA==",
          saltValue: "c2Fs",
          spinCount: "100000",
          formatCells: "0",
        },
      },
    }),
  ],
  [
    "names",
    workbook({
      sheets: [sheet(), sheet({ name: "Parámetros" })],
      names: [
        { name: "fecha_corte", formula: "='Parámetros'!$C$5", comment: "Fecha del corte", visible: true },
        { name: "tasa", formula: "=0.12", visible: false },
        { name: "local", formula: "=SUM(Hoja1!$A$1:$A$3)", visible: true, sheet: "Parámetros" },
      ],
    }),
  ],
  [
    "hidden sheets and the one in front",
    workbook({
      sheets: [
        sheet({ visibility: "hidden" }),
        sheet({ name: "B", visibility: "veryHidden" }),
        sheet({ name: "C" }),
        sheet({ name: "D" }),
      ],
      activeSheet: 3,
    }),
  ],
  [
    "settings",
    workbook({
      settings: {
        "seguimatriz.estado": JSON.stringify({ pasos: "💧".repeat(300) }),
        vacío: "",
        "a#1": '"x"',
      },
    }),
  ],
  [
    "properties",
    workbook({
      properties: { title: "Plan", creator: "Alcaldía", created: "2008-12-31T12:00:00.000Z", Acta: "n.º 4" },
    }),
  ],
  [
    "charts",
    workbook({
      sheets: [
        sheet({
          name: "Resumen",
          cells: headings("1.1 Publicar", "0"),
          charts: [
            {
              name: "Cumplimiento",
              type: "barClustered",
              title: "Cumplimiento por acción <&>",
              position: { from: { row: 3, column: 0 }, to: { row: 20, column: 6 } },
              categories: "'Resumen'!$A$1:$A$3",
              series: [
                { name: "'Resumen'!$B$1", values: "'Resumen'!$B$1:$B$3", color: "#004884" },
                { name: "Meta", values: "'Resumen'!$C$1:$C$3" },
              ],
              showLegend: true,
              showLabels: true,
              valueFormat: "0%",
              valueMaximum: 1,
              reverseCategories: true,
            },
            {
              name: "Otro",
              type: "columnClustered",
              position: { from: { row: 3, column: 8 }, to: { row: 20, column: 12 } },
              categories: "'Resumen'!$A$1:$A$3",
              series: [{ values: "'Resumen'!$B$1:$B$3" }],
              showLegend: false,
            },
          ],
        }),
      ],
    }),
  ],
];

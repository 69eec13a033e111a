import { fromWorkbookData } from "../../../src/playground/model/saving/from-workbook-data";
import { toWorkbookData } from "../../../src/playground/model/saving/to-workbook-data";
import type { CellData, SheetData, WorkbookData } from "../../../src/xlsx/workbook-data";
import { useExcel } from "../use-excel";

const excel = useExcel();

const cells: [string, CellData][] = [
  [
    "0,0",
    { value: "Acción", style: { font: { bold: true, color: "#FFFFFF" }, fill: "#004884", wrap: true } },
  ],
  ["0,1", { value: "Avance" }],
  ["1,0", { value: "007" }],
  ["1,1", { value: 2, formula: "=1+1", style: { numberFormat: "0.0%" } }],
  ["2,0", { value: "=texto" }],
  ["2,1", { value: 2, formula: "=1+1", style: { borders: { top: { style: "thin", color: "#A80521" } } } }],
  ["4,0", { value: true }],
  ["4,1", { value: "#DIV/0!", error: true, formula: "=1/0" }],
  ["5,0", { value: null, style: { locked: false, horizontal: "center", vertical: "top", indent: 1 } }],
];

const sheet: SheetData = {
  name: "Matriz de seguimiento",
  visibility: "visible",
  tabColor: "#3366CC",
  showGridlines: false,
  cells: new Map(cells),
  merges: [{ row: 6, column: 0, rows: 1, columns: 2 }],
  columns: new Map([
    [0, { width: 30 }],
    [2, { width: 17, hidden: true }],
    [3, { hidden: true }],
  ]),
  rows: new Map([
    [0, { height: 30 }],
    [1, { height: 18 }],
    [2, { height: 45, automatic: true }],
    [3, { height: 33, hidden: true }],
    [7, { hidden: true }],
  ]),
  frozen: { rows: 1, columns: 1 },
  tables: [
    {
      name: "Matriz",
      area: { row: 0, column: 0, rows: 3, columns: 2 },
      columns: [{ name: "Acción" }, { name: "Avance", calculatedFormula: "=1+1" }],
      style: "TableStyleLight9",
      bandedRows: false,
      filterButton: true,
    },
  ],
  validations: [
    {
      areas: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      type: "list",
      formula1: "'Parámetros'!$A$1:$A$3",
      allowBlank: true,
      prompt: { title: "Acción", message: "Elija una" },
      alert: { title: "No", message: "Elija de la lista", style: "stop" },
    },
  ],
  conditionalFormats: [
    {
      areas: [{ row: 1, column: 1, rows: 2, columns: 1 }],
      priority: 1,
      stopIfTrue: true,
      formula: "B2>1",
      style: { fill: "#068460", font: { bold: true } },
    },
    {
      areas: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      priority: 2,
      stopIfTrue: false,
      formula: 'A2=""',
      style: {},
    },
  ],
  page: { orientation: "landscape", paperSize: 14, fitToWidth: 1, fitToHeight: 0, titleRows: [0, 0] },
  protection: { protected: true },
  charts: [],
};

const data: WorkbookData = {
  sheets: [
    sheet,
    {
      ...sheet,
      name: "Parámetros",
      visibility: "hidden",
      cells: new Map(),
      tables: [],
      validations: [],
      conditionalFormats: [],
    },
  ],
  names: [
    { name: "corte", formula: "='Parámetros'!$C$5", visible: true, comment: "La fecha de corte" },
    { name: "local", formula: "='Parámetros'!$A$1", visible: false, sheet: "Parámetros" },
  ],
  settings: { estado: '{"a":1}' },
  properties: { title: "Plan" },
  activeSheet: 0,
};

test("a file's data comes out of the model as it went in", async () => {
  await fromWorkbookData(excel.workbook.host, data);
  expect(toWorkbookData(excel.workbook.host)).toEqual(data);
});

test("a row that is made to follow its text is saved with the height that it needs, not with the one it had", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Hoja1").getRange("A1");
    cell.values = [["Elaborar y adoptar el plan de mejoramiento de la entidad"]];
    cell.format.wrapText = true;
    cell.format.columnWidth = 109;
    cell.format.rowHeight = 90;
    cell.format.autofitRows();
    await context.sync();
  });
  const [saved] = toWorkbookData(excel.workbook.host).sheets;
  expect(saved!.rows).toEqual(new Map([[0, { height: 45, automatic: true }]]));
});

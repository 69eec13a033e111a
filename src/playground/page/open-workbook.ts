import type { WorkbookData } from "../../xlsx/workbook-data";
import { createUniverEngine } from "../engine/univer/univer-engine";
import { parseAddress } from "../model/address";
import type { UniverGrid } from "./grid/create-univer";
import type { OpenWorkbook, WorkbookListener } from "./workbook";

export async function openWorkbook(
  { api }: UniverGrid,
  data: WorkbookData,
  _documentName: string,
  listener: WorkbookListener,
): Promise<OpenWorkbook> {
  const id = `workbook-${crypto.randomUUID()}`;
  const first = data.sheets[0]!;
  const workbook = api.createWorkbook({ id, sheetOrder: ["s1"], sheets: { s1: { id: "s1", name: first.name, rowCount: Number(new URLSearchParams(location.search).get("rows") ?? 2000), columnCount: Number(new URLSearchParams(location.search).get("cols") ?? 60) } } });
  workbook.setNumfmtLocal("es");
  const engine = createUniverEngine(api, workbook, true);
  for (const [key, cell] of first.cells) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    engine.cells.write("s1", { row, column, rows: 1, columns: 1 }, [[cell]]);
    if (cell.style) engine.styles.patch("s1", { row, column, rows: 1, columns: 1 }, () => cell.style);
  }
  for (const [column, { width }] of first.columns) if (width) engine.layout.setColumnWidth("s1", column, 1, width * 5.25);
  for (const [row, { height }] of first.rows) if (height) engine.layout.setRowHeight("s1", row, 1, height);
  for (const merge of first.merges) engine.layout.merge("s1", merge);
  if (first.frozen) engine.layout.freeze("s1", first.frozen.rows, first.frozen.columns);
  engine.listen({ edited: (edit) => { console.log("EDIT", JSON.stringify(edit)); listener.changed(); }, selected() {}, sheetAdded() {}, sheetRemoved() {}, sheetActivated() {} });
  const sheetId = (name: string) => engine.sheets.list().find((s) => s.name === name)!.id;
  return {
    recalculates: true,
    runBatch: () => Promise.resolve({ Results: [], Error: { Code: "NotImplemented", Message: "x", ActionIndex: 0 } }),
    settings: () => [],
    saveSettings() {},
    isEditingCell: () => workbook.isCellEditing(),
    tableAt: () => undefined,
    toData: () => data,
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    sheetNames: () => engine.sheets.list().map((s) => s.name),
    cell: (sheet, address) => engine.cells.read(sheetId(sheet), parseAddress(address).area)[0]![0]!,
    type: () => Promise.resolve(),
    settle: () => engine.settle(),
    dispose: () => engine.dispose(),
  };
}

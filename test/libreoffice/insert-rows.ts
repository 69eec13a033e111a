import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CellValue } from "../../src/domain/base/cell";

/** A row that a person adds in LibreOffice: over a row of the sheet, which moves down, or where the sheet is blank. */
export interface AddedRow {
  /** The sheet's, from 1. */
  readonly row: number;
  readonly isInserted: boolean;
  /** By 0-based sheet column. */
  readonly cells: ReadonlyMap<number, CellValue>;
}

/**
 * A workbook after somebody added rows to one of its sheets in LibreOffice, recalculated and saved by it. A Basic macro is
 * the only way that a LibreOffice without Python has.
 */
export function withRowsAdded(workbook: Uint8Array, sheet: string, rows: readonly AddedRow[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "seguimatriz-"));
  const [source, target, profile] = ["libro.xlsx", "otro.xlsx", "profile"].map((name) => join(folder, name));
  const soffice = (...args: readonly string[]) =>
    execFileSync("soffice", [`-env:UserInstallation=file://${profile!}`, "--headless", ...args], {
      stdio: "ignore",
    });
  try {
    writeFileSync(source!, workbook);
    // A profile that is not there yet is made with an empty library of macros, over ours.
    soffice("--terminate_after_init");
    const library = join(profile!, "user", "basic", "Standard");
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Module1.xba"), moduleOf(macro(source!, target!, sheet, rows)));
    soffice("--norestore", "macro:///Standard.Module1.Agregar");
    return new Uint8Array(readFileSync(target!));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const basicText = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Statements of LibreOffice's Basic. */
function macro(source: string, target: string, sheet: string, rows: readonly AddedRow[]): string {
  const written = rows.flatMap(({ row, isInserted, cells }) => [
    ...(isInserted ? [`sheet.Rows.insertByIndex(${row - 1}, 1)`] : []),
    ...[...cells].map(([column, value]) => {
      const cell = `sheet.getCellByPosition(${column}, ${row - 1})`;
      return typeof value === "number"
        ? `${cell}.Value = ${value}`
        : `${cell}.String = ${basicText(String(value))}`;
    }),
  ]);
  return `Sub Agregar()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim xlsx(0) As New com.sun.star.beans.PropertyValue
  xlsx(0).Name = "FilterName"
  xlsx(0).Value = "Calc MS Excel 2007 XML"
  book = StarDesktop.loadComponentFromURL(ConvertToURL(${basicText(source)}), "_blank", 0, hidden())
  sheet = book.Sheets.getByName(${basicText(sheet)})
  ${written.join("\n  ")}
  book.calculateAll()
  book.storeToURL(ConvertToURL(${basicText(target)}), xlsx())
  book.close(True)
  StarDesktop.terminate()
End Sub`;
}

const xmlText = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const moduleOf = (code: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
${xmlText(code)}
</script:module>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

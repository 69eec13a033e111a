import { Application } from "./application";
import { DocumentProperties } from "./document-properties";
import { invalidOperation } from "../errors";
import { NamedItemCollection } from "./names";
import { OfficeObject } from "../office-object";
import { Range } from "../range/range";
import { SettingCollection } from "./settings";
import { TableCollection } from "../table/tables";
import { WorksheetCollection } from "../worksheet/worksheets";

/** Excel's `Workbook`: the root of every batch. */
export class Workbook extends OfficeObject {
  get name(): string {
    return this.host.state.properties.get("host:fileName") ?? "Libro1.xlsx";
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return false;
  }

  get autoSave(): boolean {
    return false;
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get application(): Application {
    return new Application(this.host);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get tables(): TableCollection {
    return new TableCollection(this.host, () => true);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.host);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.host);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.host);
  }

  getSelectedRange(): Range {
    const { sheets } = this.host.engine;
    const sheet = sheets.active();
    return new Range(this.host, sheet, sheets.selection(sheet));
  }

  getActiveCell(): Range {
    return this.getSelectedRange().getCell(0, 0);
  }
}

/** Excel's `WorkbookProtection`: while it holds, no sheet is added. */
export class WorkbookProtection extends OfficeObject {
  get protected(): boolean {
    return this.host.state.properties.get(STRUCTURE) === "true";
  }

  protect(): void {
    if (this.protected) throw invalidOperation("The workbook is already protected.");
    this.host.state.properties.set(STRUCTURE, "true");
  }

  unprotect(): void {
    this.host.state.properties.delete(STRUCTURE);
  }
}

const STRUCTURE = "host:structureProtected";

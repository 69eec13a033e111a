import { openXlsx, saveXlsx } from "../../xlsx";
import type { NotKept, WorkbookData } from "../../xlsx/workbook-data";
import { blankWorkbook } from "../../xlsx/blank-workbook";
import { type Example, EXAMPLES } from "../examples";
import { download } from "../files/download";
import { openErrorText } from "../files/error-texts";
import { notKeptText } from "../files/not-kept-text";
import { UnsavedChanges } from "../files/unsaved-changes";
import { TEXTS } from "../texts";
import type { Notices } from "./notices";
import type { OpenWorkbook } from "./workbook";

/** How the session reaches the rest of the page. */
export interface SessionPort {
  /** Puts a workbook in the grid in place of the one there, and starts the add-in on it. */
  show(data: WorkbookData, documentName: string): Promise<OpenWorkbook>;
  showFile(name: string, unsaved: boolean): void;
  readonly notices: Notices;
}

/** The open book and its file: opening, saving, and never losing changes without asking. */
export class Session {
  private workbook: OpenWorkbook | undefined;
  private acceptsLoss = false;
  private fileName: string = TEXTS.newFileName;
  private readonly unsaved = new UnsavedChanges((unsaved) => this.port.showFile(this.fileName, unsaved));

  constructor(private readonly port: SessionPort) {}

  /** The open workbook; nothing is open only before the first. */
  get current(): OpenWorkbook {
    if (this.workbook === undefined) throw new Error("No workbook is open yet");
    return this.workbook;
  }

  /** What the add-in takes for the document's address. */
  get documentName(): string {
    return this.fileName;
  }

  /** The open workbook has something that its file has not. */
  markChanged(): void {
    this.unsaved.mark();
  }

  openBlank(): Promise<void> {
    return this.open(TEXTS.newFileName, () => Promise.resolve(blankWorkbook(TEXTS.blankSheetName)));
  }

  openExample(example: Example): Promise<void> {
    return this.open(example.fileName, example.load);
  }

  async openFile(file: File): Promise<void> {
    await this.open(file.name, async () => openXlsx(new Uint8Array(await file.arrayBuffer())));
  }

  /** Opens the bytes of an .xlsx without asking; throws what reading them throws. */
  async openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
    await this.show(await openXlsx(bytes), fileName);
  }

  /** Opens an example without asking; throws where there is none of that id. */
  async openExampleById(id: string): Promise<void> {
    const example = EXAMPLES.find((each) => each.id === id);
    if (example === undefined) throw new Error(`There is no example ${id}`);
    await this.show(await example.load(), example.fileName);
  }

  /** The open workbook as the bytes of an .xlsx. */
  toBytes(): Promise<Uint8Array> {
    const data = this.current.toData();
    const properties = this.unsaved.any
      ? { ...data.properties, modified: new Date().toISOString() }
      : data.properties;
    return saveXlsx({ ...data, properties });
  }

  async save(): Promise<void> {
    if (!this.maySaveWithout(this.current.notKept)) return;
    try {
      download(new Uint8Array(await this.toBytes()), this.fileName);
      this.unsaved.clear();
      this.port.notices.show("information", TEXTS.saved(this.fileName));
    } catch (error) {
      console.error(error);
      this.port.notices.show("problem", TEXTS.cannotSave);
    }
  }

  /** Asked once per opened file. */
  private maySaveWithout(lost: readonly NotKept[]): boolean {
    this.acceptsLoss ||= lost.length === 0 || window.confirm(notKeptText(lost, this.fileName));
    return this.acceptsLoss;
  }

  private async open(fileName: string, load: () => Promise<WorkbookData>): Promise<void> {
    if (!this.unsaved.mayDiscard(TEXTS.discardChanges(this.fileName))) return;
    this.port.notices.show("information", TEXTS.opening(fileName));
    try {
      await this.show(await load(), fileName);
      this.port.notices.clear();
    } catch (error) {
      console.error(error);
      this.port.notices.show("problem", openErrorText(error, fileName));
    }
  }

  private async show(data: WorkbookData, fileName: string): Promise<void> {
    this.workbook = await this.port.show(data, fileName);
    this.fileName = fileName;
    this.acceptsLoss = false;
    this.unsaved.clear();
    this.tellWhetherItCalculates();
  }

  /** Whether formulas are calculated is said for as long as they are not. */
  tellWhetherItCalculates(): void {
    this.port.notices.setStanding(this.current.recalculates ? null : TEXTS.valuesOnly);
  }
}

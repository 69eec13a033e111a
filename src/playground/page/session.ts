import type { NotKept, WorkbookData } from "../../xlsx/workbook-data";
import { blankWorkbook } from "../../xlsx/blank-workbook";
import { type Example, EXAMPLES } from "../examples";
import { download } from "../files/download";
import { openInBackground, saveInBackground } from "../files/background/in-background";
import { openErrorText } from "../files/error-texts";
import { notKeptText } from "../files/not-kept-text";
import { UnsavedChanges } from "../files/unsaved-changes";
import { TEXTS } from "../texts";
import type { Notices } from "./notices";
import type { Pause } from "../engine/pause";
import { turns } from "./turns";
import type { OpenWorkbook } from "./workbook";

/** How the session reaches the rest of the page. */
export interface SessionPort {
  /** Puts a workbook in the grid in place of the one there, and starts the add-in on it. */
  show(data: WorkbookData, documentName: string, pause: Pause): Promise<OpenWorkbook>;
  showFile(name: string, unsaved: boolean): void;
  readonly notices: Notices;
}

/** The open book and its file: opening, saving, and never losing changes without asking. */
export class Session {
  private workbook: OpenWorkbook | undefined;
  private acceptsLoss = false;
  private running: AbortController | undefined;
  private cut: WorkbookData["cut"];
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
    await this.open(file.name, async (signal) =>
      openInBackground(new Uint8Array(await file.arrayBuffer()), signal),
    );
  }

  /** Opens the bytes of an .xlsx without asking; throws what reading them throws. */
  async openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
    const { signal } = new AbortController();
    await this.show(await openInBackground(bytes, signal), fileName, turns(signal));
  }

  /** Opens an example without asking; throws where there is none of that id. */
  async openExampleById(id: string): Promise<void> {
    const example = EXAMPLES.find((each) => each.id === id);
    if (example === undefined) throw new Error(`There is no example ${id}`);
    await this.show(await example.load(), example.fileName, turns(new AbortController().signal));
  }

  /** The open workbook as the bytes of an .xlsx. */
  async toBytes(signal = new AbortController().signal): Promise<Uint8Array> {
    const pause = turns(signal);
    const data = await this.current.toData(pause);
    const properties = this.unsaved.any
      ? { ...data.properties, modified: new Date().toISOString() }
      : data.properties;
    return saveInBackground({ ...data, properties }, pause, signal);
  }

  async save(): Promise<void> {
    if (!this.maySaveWithout(this.current.notKept)) return;
    const signal = this.begin(TEXTS.saving(this.fileName));
    try {
      download(new Uint8Array(await this.toBytes(signal)), this.fileName);
      this.unsaved.clear();
      this.port.notices.show("information", TEXTS.saved(this.fileName));
    } catch (error) {
      if (signal.aborted) return this.port.notices.show("information", TEXTS.savingCancelled);
      console.error(error);
      this.port.notices.show("problem", TEXTS.cannotSave);
    }
  }

  /** Says what begins, with a way to end it; what was going on before ends. */
  private begin(text: string): AbortSignal {
    this.running?.abort();
    const running = (this.running = new AbortController());
    this.port.notices.work(text, () => running.abort());
    return running.signal;
  }

  /** Asked once per opened file. */
  private maySaveWithout(lost: readonly NotKept[]): boolean {
    this.acceptsLoss ||= lost.length === 0 || window.confirm(notKeptText(lost, this.fileName));
    return this.acceptsLoss;
  }

  private async open(fileName: string, load: (signal: AbortSignal) => Promise<WorkbookData>): Promise<void> {
    if (!this.unsaved.mayDiscard(TEXTS.discardChanges(this.fileName))) return;
    const signal = this.begin(TEXTS.opening(fileName));
    let replacing = false;
    try {
      const data = await load(signal);
      if (data.cut && !window.confirm(TEXTS.onlyFirstRows(fileName, data.cut)))
        return this.port.notices.clear();
      replacing = true;
      await this.show(data, data.cut ? TEXTS.firstRowsName(fileName) : fileName, turns(signal));
      this.port.notices.clear();
    } catch (error) {
      if (replacing) await this.showBlank();
      if (signal.aborted)
        return this.port.notices.show("information", TEXTS.openingCancelled(fileName, replacing));
      console.error(error);
      this.port.notices.show("problem", openErrorText(error, fileName));
    }
  }

  /** In place of a workbook that was being put in when it ended. */
  private showBlank(): Promise<void> {
    return this.show(
      blankWorkbook(TEXTS.blankSheetName),
      TEXTS.newFileName,
      turns(new AbortController().signal),
    );
  }

  private async show(data: WorkbookData, fileName: string, pause: Pause): Promise<void> {
    this.workbook = await this.port.show(data, fileName, pause);
    this.fileName = fileName;
    this.cut = data.cut;
    this.acceptsLoss = false;
    this.unsaved.clear();
    this.tellWhetherItCalculates();
  }

  /** Whether formulas are calculated, and whether all of the file is here, is said for as long as it is so. */
  tellWhetherItCalculates(): void {
    const { recalculates, withoutValue } = this.current;
    const said = [
      ...(this.cut ? [TEXTS.firstRowsOpen(this.cut)] : []),
      ...(recalculates ? [] : [TEXTS.valuesOnly]),
      ...(withoutValue > 0 ? [TEXTS.withoutValue(withoutValue)] : []),
    ];
    this.port.notices.setStanding(said.length > 0 ? said.join(" ") : null);
  }
}

import { acceptDroppedFile } from "../files/drop-target";
import { TEXTS } from "../texts";
import type { AppContextOptions } from "../transport/app-context";
import { excelApiOf, InitialDisplay } from "../transport/app-context";
import { OfficeHost } from "../transport/office-host";
import { createPaneFrame } from "../transport/pane-frame";
import { createChartPanel } from "./charts/chart-panel";
import { element } from "./element";
import { createUniver } from "./grid/create-univer";
import { growSheets } from "./grid/growing-sheets";
import { hideInvalidMarks } from "./grid/quiet-validation";
import { measureFirstRows } from "./grid/measured-rows";
import { nameControls } from "./grid/named-controls";
import { speakSpanish } from "./grid/spanish-editing";
import { pasteSpanish } from "./grid/spanish-pasting";
import { openWorkbook } from "./open-workbook";
import { createNotices } from "./notices";
import { createPaneArea } from "./pane-area";
import { createRibbon, type RibbonCommand } from "./ribbon";
import { Session } from "./session";
import { createTopBar } from "./top-bar";
import { installTestDoor } from "./test-door";
import type { WorkbookData } from "../../xlsx/workbook-data";
import type { OpenWorkbook } from "./workbook";

/** Colombian Spanish, as the language of Excel and of the data. */
const LANGUAGE = "es-CO";
const PANE_URL = "taskpane.html";
/** Any GUID; a document's settings are kept per add-in, and here there is one. */
const ADDIN_ID = "00000000-0000-4000-8000-000000000000";

/**
 * Builds the page that plays Excel inside an element: top bar, ribbon, grid, and the add-in's pane at the right.
 * `?excelApi=1.4` plays an older Excel; `?panel=oculto` starts without the pane, as after opening a book in Excel.
 */
export async function startPlayground(root: HTMLElement, search: string): Promise<void> {
  const notices = createNotices();
  const gridArea = element("div", { class: "grid", role: "region", "aria-label": TEXTS.grid });
  const chartPanel = createChartPanel();
  const pane = createPaneArea(() => showPane(false));
  let workbook: OpenWorkbook | undefined;
  let prepared = false;
  let display = InitialDisplay.Taskpane;
  let frame: ReturnType<typeof createPaneFrame> | undefined;

  const session = new Session({ show, showFile: (name, unsaved) => topBar.setFile(name, unsaved), notices });
  const topBar = createTopBar({
    openBlank: () => void session.openBlank(),
    openExample: (example) => void session.openExample(example),
    openFile: (file) => void session.openFile(file),
    save: () => void session.save(),
    undo: () => session.current.undo(),
    redo: () => session.current.redo(),
  });
  const ribbon = createRibbon({ showPane: () => showPane(true), run: (command) => void runCommand(command) });
  const host = new OfficeHost({
    origin: window.location.origin,
    context,
    runBatch: (body) => session.current.runBatch(body),
    saveSettings: (entries) => session.current.saveSettings(entries),
    sizeError: (text, what) => session.current.faults.tooLarge(text, what),
    isEditingCell: () => session.current.isEditingCell(),
    pane: { isVisible: pane.isVisible, setVisible: showPane },
  });

  const work = element("main", { class: "work" }, [
    element("div", { class: "book" }, [gridArea, chartPanel.element]),
    pane.handle,
    pane.element,
  ]);
  root.replaceChildren(topBar.element, ribbon, notices.element, work);
  acceptDroppedFile(root, (file) => void session.openFile(file));
  pane.setVisible(new URLSearchParams(search).get("panel") !== "oculto");

  const grid = createUniver(gridArea);
  nameControls(gridArea);
  installTestDoor(session);
  await session.openBlank();

  async function show(data: WorkbookData, documentName: string): Promise<OpenWorkbook> {
    frame?.dispose();
    frame = undefined;
    workbook?.dispose();
    workbook = await openWorkbook(grid, data, documentName, {
      events: (entries) => host.fireEvents(entries),
      changed: () => session.markChanged(),
      shiftRefused: () => notices.show("problem", TEXTS.partOfTable),
      stoppedCalculating: () => session.tellWhetherItCalculates(),
      shown: () => chartPanel.show(workbook?.charts() ?? []),
    });
    if (!prepared) prepareGrid();
    chartPanel.show(workbook.charts());
    if (pane.isVisible()) queueMicrotask(startAddin);
    return workbook;
  }

  /** Univer's services of sheets exist from its first workbook on. */
  function prepareGrid(): void {
    prepared = true;
    growSheets(grid);
    measureFirstRows(grid);
    hideInvalidMarks(grid);
    speakSpanish(grid, (sheet, row, column) => workbook?.tableAt(sheet, row, column));
    pasteSpanish(grid);
  }

  /** The add-in starts once per book, with its pane on view or behind, and runs until the book is closed. */
  function startAddin(): void {
    if (frame !== undefined) return;
    display = pane.isVisible() ? InitialDisplay.Taskpane : InitialDisplay.Hidden;
    frame = createPaneFrame(host, {
      url: PANE_URL,
      title: TEXTS.pane,
      addinId: ADDIN_ID,
      language: LANGUAGE,
    });
    pane.body.replaceChildren(frame.frame);
  }

  function showPane(visible: boolean): void {
    if (visible === pane.isVisible()) return;
    pane.setVisible(visible);
    if (visible) startAddin();
    host.fireVisibility(visible);
  }

  async function runCommand(command: RibbonCommand): Promise<void> {
    const label = TEXTS.commands[command];
    notices.show("information", TEXTS.commandRunning(label));
    startAddin();
    try {
      await host.invokeCommand(command);
      notices.clear();
    } catch (error) {
      console.error(error);
      notices.show("problem", TEXTS.commandFailed(label));
    }
  }

  function context(): AppContextOptions {
    return {
      addinId: ADDIN_ID,
      excelApi: excelApiOf(search),
      documentUrl: session.documentName,
      language: LANGUAGE,
      settings: session.current.settings(),
      display,
    };
  }
}

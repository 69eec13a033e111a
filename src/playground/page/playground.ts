import type { WorkbookData } from "../../xlsx/workbook-data";
import { acceptDroppedFile } from "../files/drop-target";
import { readManifest, type RibbonItem } from "../manifest/read-manifest";
import type { Pause } from "../engine/pause";
import { TEXTS } from "../texts";
import { excelApiOf } from "../transport/app-context";
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
import { People } from "./people";
import { createRibbon } from "./ribbon";
import { Session } from "./session";
import { createTopBar } from "./top-bar";
import { installTestDoor } from "./test-door";
import type { OpenWorkbook } from "./workbook";

/** Colombian Spanish, as the language of Excel and of the data. */
const LANGUAGE = "es-CO";
/** The build puts it beside this page. */
const MANIFEST = "manifest.xml";

/**
 * Builds the page that plays Excel inside an element: top bar, ribbon, grid, and the add-in's pane at the right.
 * `?excelApi=1.4` plays an older Excel; `?panel=oculto` starts without the pane, as after opening a book in Excel.
 */
export async function startPlayground(root: HTMLElement, search: string): Promise<void> {
  const manifest = readManifest(await (await fetch(MANIFEST)).text());
  const notices = createNotices();
  const gridArea = element("div", { class: "grid", role: "region", "aria-label": TEXTS.grid });
  const chartPanel = createChartPanel();
  let workbook: OpenWorkbook | undefined;
  let prepared = false;

  const session = new Session({ show, showFile: (name, unsaved) => topBar.setFile(name, unsaved), notices });
  const topBar = createTopBar({
    openBlank: () => void session.openBlank(),
    openExample: (example) => void session.openExample(example),
    openFile: (file) => void session.openFile(file),
    save: () => void session.save(),
    undo: () => session.current.undo(),
    redo: () => session.current.redo(),
    openOtherPane: () => people.join(),
  });
  const work = element("main", { class: "work" }, [
    element("div", { class: "book" }, [gridArea, chartPanel.element]),
  ]);
  const people = new People(
    {
      page: manifest.pane,
      addinId: manifest.id,
      language: LANGUAGE,
      context: () => ({
        excelApi: excelApiOf(search),
        documentUrl: session.documentName,
        settings: session.current.settings(),
      }),
      runBatch: (body, addin) => session.current.runBatch(body, addin),
      saveSettings: (entries) => session.current.saveSettings(entries),
      sizeError: (text, what) => session.current.faults.tooLarge(text, what),
      isEditingCell: () => session.current.isEditingCell(),
    },
    work,
  );
  const addin = people.own;
  const ribbon = createRibbon(manifest.group, (item) => void press(item));

  root.replaceChildren(topBar.element, ribbon, notices.element, work);
  acceptDroppedFile(root, (file) => void session.openFile(file));
  addin.area.setVisible(new URLSearchParams(search).get("panel") !== "oculto");

  const grid = createUniver(gridArea);
  nameControls(gridArea);
  installTestDoor(session);
  await session.openBlank();

  async function show(data: WorkbookData, documentName: string, pause: Pause): Promise<OpenWorkbook> {
    addin.stop();
    people.leave();
    workbook?.dispose();
    workbook = undefined;
    workbook = await openWorkbook(
      grid,
      data,
      documentName,
      {
        events: (entries, author) => people.tell(entries, author),
        changed: () => session.markChanged(),
        shiftRefused: () => notices.show("problem", TEXTS.partOfTable),
        stoppedCalculating: () => session.tellWhetherItCalculates(),
        shown: () => chartPanel.show(workbook?.charts() ?? []),
      },
      pause,
    );
    if (!prepared) prepareGrid();
    chartPanel.show(workbook.charts());
    // Once the session knows the book, which the add-in asks about as it starts.
    if (addin.area.isVisible()) queueMicrotask(() => addin.start());
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

  async function press({ label, action }: RibbonItem): Promise<void> {
    if (action.kind === "showTaskpane") return addin.showPane(true);
    notices.show("information", TEXTS.commandRunning(label));
    try {
      await addin.run(action.functionName);
      notices.clear();
    } catch (error) {
      console.error(error);
      notices.show("problem", TEXTS.commandFailed(label));
    }
  }
}

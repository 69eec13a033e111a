import type { Batch, BatchResult } from "../dispatch/batch";
import { type AppContextOptions, InitialDisplay } from "../transport/app-context";
import { OfficeHost, type OfficeHostPort } from "../transport/office-host";
import { createPaneFrame } from "../transport/pane-frame";
import { createPaneArea, type PaneArea } from "./pane-area";

/** What one person's add-in needs of the page and of the open workbook. */
export interface AddinPort extends Omit<OfficeHostPort, "origin" | "context" | "pane" | "runBatch"> {
  runBatch(body: Batch, addin: Addin): Promise<BatchResult>;
  readonly addinId: string;
  readonly language: string;
  /** Asked once the add-in runs, which is after the workbook is open. */
  context(): Omit<AppContextOptions, "display" | "addinId" | "language">;
  /** Address of the add-in's page. */
  readonly page: string;
  /** What its pane is called on the screen, and for who hears it. */
  readonly title: string;
  readonly name: string;
  /** A person closed the pane. */
  closed?(): void;
}

/** The add-in as one person has it: its pane at the right of the grid, and its page, which talks with a host of its own. */
export class Addin {
  readonly host: OfficeHost;
  readonly area: PaneArea;
  private display = InitialDisplay.Taskpane;
  private frame?: ReturnType<typeof createPaneFrame>;

  constructor(private readonly port: AddinPort) {
    const area = (this.area = createPaneArea(port.title, port.name, () => {
      this.showPane(false);
      port.closed?.();
    }));
    this.host = new OfficeHost({
      ...port,
      runBatch: (body) => port.runBatch(body, this),
      origin: window.location.origin,
      context: () => ({
        ...port.context(),
        addinId: port.addinId,
        language: port.language,
        display: this.display,
      }),
      pane: { isVisible: area.isVisible, setVisible: (visible) => this.showPane(visible) },
    });
  }

  /** It starts once per book, with its pane on view or behind, and runs until the book is closed. */
  start(): void {
    if (this.frame !== undefined) return;
    const { area, port } = this;
    this.display = area.isVisible() ? InitialDisplay.Taskpane : InitialDisplay.Hidden;
    this.frame = createPaneFrame(this.host, { ...port, url: port.page, title: port.name });
    area.body.replaceChildren(this.frame.frame);
  }

  stop(): void {
    this.frame?.dispose();
    this.frame = undefined;
  }

  showPane(visible: boolean): void {
    if (visible === this.area.isVisible()) return;
    this.area.setVisible(visible);
    if (visible) this.start();
    this.host.fireVisibility(visible);
  }

  /** Presses a button whose action is a function of the add-in, and waits until the add-in says that it ended. */
  async run(functionName: string): Promise<void> {
    this.start();
    await this.host.invokeCommand(functionName);
  }
}

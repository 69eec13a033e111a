import { asOthersHear, type EventEntry } from "../dispatch/events";
import { TEXTS } from "../texts";
import { Addin, type AddinPort } from "./addin";

/**
 * Who is in the workbook: the person at the grid and, where asked for, another one as co-authoring brings them, with a pane
 * of their own. Both panes have the same cells, selection and history; only the batches and the events are each one's.
 */
export class People {
  readonly own: Addin;
  private other?: Addin;

  /** @param place where the panes go, one beside the other */
  constructor(
    private readonly port: Omit<AddinPort, "title" | "name">,
    private readonly place: HTMLElement,
  ) {
    this.own = new Addin({ ...port, title: TEXTS.productName, name: TEXTS.pane });
    place.append(this.own.area.handle, this.own.area.element);
  }

  /** Opens the other person's pane, unless they are here. */
  join(): void {
    if (this.other) return;
    this.other = new Addin({
      ...this.port,
      title: TEXTS.otherPaneTitle,
      name: TEXTS.otherPane,
      // The cell that is being edited is the other's: Excel refuses only who edits.
      isEditingCell: () => false,
      closed: () => this.leave(),
    });
    this.place.append(this.other.area.handle, this.other.area.element);
    this.other.start();
  }

  leave(): void {
    this.other?.stop();
    this.other?.area.handle.remove();
    this.other?.area.element.remove();
    this.other = undefined;
  }

  /** @param author the add-in that did it; undefined: the person at the grid */
  tell(entries: readonly EventEntry[], author: object = this.own): void {
    for (const each of [this.own, this.other]) {
      each?.host.fireEvents(each === author ? entries : asOthersHear(entries));
    }
  }
}

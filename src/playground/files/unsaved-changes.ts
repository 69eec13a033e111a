/** Knows whether the open book has changes that no file has, and warns before the page is left with them. */
export class UnsavedChanges {
  private unsaved = false;

  /** @param changed called whenever the answer changes */
  constructor(private readonly changed: (unsaved: boolean) => void) {
    window.addEventListener("beforeunload", (event) => {
      if (this.unsaved) event.preventDefault();
    });
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.unsaved;
  }

  /** Something of the book changed. */
  mark(): void {
    this.set(true);
  }

  /** The book is as its file. */
  clear(): void {
    this.set(false);
  }

  /**
   * Asks before losing changes.
   * @returns whether to go on
   */
  mayDiscard(question: string): boolean {
    return !this.unsaved || window.confirm(question);
  }

  private set(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.changed(unsaved);
  }
}

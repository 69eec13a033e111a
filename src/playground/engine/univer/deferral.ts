/** What may wait while a batch runs until something else needs it, because Univer takes long over each piece of it. */
export class Deferral {
  private waits = false;
  private readonly flushes: (() => void)[] = [];

  /** Whether what comes waits. */
  get active(): boolean {
    return this.waits;
  }

  /** @param flush does what waits; called where it is needed, and at the end of the batch */
  onFlush(flush: () => void): void {
    this.flushes.push(flush);
  }

  /**
   * Does what waits. Never from within a command of Univer: it would take a change of style for its own, and the formulas
   * of the cells for emptied.
   */
  flush(): void {
    for (const flush of this.flushes) flush();
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.waits = true;
    try {
      return await work();
    } finally {
      this.waits = false;
      this.flush();
    }
  }
}

interface Call {
  readonly id: string;
  readonly functionName: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Ribbon commands on their way: those pressed before the add-in's page is ready wait for it, and each is over when the
 * add-in says so.
 */
export class CommandCalls {
  private readonly calls = new Map<string, Call>();
  private listening = false;
  private count = 0;

  /** @param send gives the add-in `[id, function name, event JSON]` */
  constructor(private readonly send: (data: readonly [string, string, string]) => void) {}

  /** Calls a function that the add-in associated with `Office.actions.associate`. */
  invoke(functionName: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const call: Call = { id: `command-${++this.count}`, functionName, resolve, reject };
      this.calls.set(call.id, call);
      if (this.listening) this.sendCall(call);
    });
  }

  /** The add-in listens: what waited goes out. */
  start(): void {
    this.listening = true;
    for (const call of this.calls.values()) this.sendCall(call);
  }

  /** The add-in's page is gone; what it had begun will never end. */
  stop(): void {
    this.listening = false;
    for (const call of this.calls.values())
      call.reject(new Error(`${call.functionName}: the add-in was closed`));
    this.calls.clear();
  }

  /** @param succeeded false when no function of that name is associated */
  complete(id: string, succeeded: boolean): void {
    const call = this.calls.get(id);
    this.calls.delete(id);
    if (succeeded) call?.resolve();
    else call?.reject(new Error(`${call.functionName}: the add-in has no such command`));
  }

  private sendCall(call: Call): void {
    this.send([call.id, call.functionName, JSON.stringify({ source: { id: call.functionName } })]);
  }
}

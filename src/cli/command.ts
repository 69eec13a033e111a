import type { ParseArgsConfig } from "node:util";
import { ordenes } from "../domain/catalogue/ordenes/ayuda";

export type CommandName = keyof typeof ordenes;

/** What was written after the command's name. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** Where a command writes: what it gives on one side, what it says meanwhile on the other. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Says how far it is; each takes the place of the one before, where there is a screen. */
  readonly progress: (text: string) => void;
}

/** How a command ends. */
export const EXIT = { ok: 0, found: 1, usage: 2, unreadable: 3 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitCode>;
}

/** What goes wrong for a reason that a person can mend: its message is a sentence for them. */
export class CommandError extends Error {
  constructor(
    readonly exit: ExitCode,
    sentence: string,
  ) {
    super(sentence);
  }
}

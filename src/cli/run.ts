import { parseArgs } from "node:util";
import { archivos } from "../domain/catalogue/ordenes/archivos";
import { ayuda, ayudaDe, ordenMalEscrita } from "../domain/catalogue/ordenes/ayuda";
import { Command, CommandError, CommandName, EXIT, ExitCode, Terminal } from "./command";
import { fileSentence } from "./files/failure";

/** Every command there is. A new one is a file and a line here, and the compiler asks for what is said of it. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  revisar: async () => (await import("./commands/revisar")).revisar,
  cumplimiento: async () => (await import("./commands/cumplimiento")).cumplimiento,
  consolidar: async () => (await import("./commands/consolidar")).consolidar,
  organizar: async () => (await import("./commands/organizar")).organizar,
};

const HELP = new Set(["--help", "-h"]);

/**
 * Runs a command as it was written, and says how it ended. Whatever happens is told in a sentence, never in a stack.
 * @example await run(["revisar", "plan.xlsx"], terminal) // 1, where it has errors
 */
export async function run([name, ...rest]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || HELP.has(name)) {
    terminal.out(ayuda());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  try {
    if (!isCommand(name)) throw new CommandError(EXIT.usage, ordenMalEscrita.desconocida(name));
    if (rest.some((each) => HELP.has(each))) {
      terminal.out(ayudaDe(name));
      return EXIT.ok;
    }
    const command = await COMMANDS[name]();
    return await command.run(argumentsOf(command, rest), terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) {
      terminal.err(fileSentence(error) ?? archivos.noTermino);
      return EXIT.unreadable;
    }
    terminal.err(error.message);
    return error.exit;
  }
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function argumentsOf({ options }: Command, args: readonly string[]) {
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = options[token.name];
    // An option without its value reads as a flag.
    if (!option || (option.type === "string") !== (token.value !== undefined))
      throw new CommandError(EXIT.usage, ordenMalEscrita.opcion(token.rawName));
  }
  return { positionals, values: values as Readonly<Record<string, string | boolean | undefined>> };
}

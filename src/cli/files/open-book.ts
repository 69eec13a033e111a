import { readFile } from "node:fs/promises";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import { ordenMalEscrita } from "../../domain/catalogue/ordenes/ayuda";
import { WorkbookReading } from "../../domain/reading/reading";
import { XlsxError, readBook } from "../../files";
import { Arguments, CommandError, CommandName, EXIT } from "../command";
import { fileSentence } from "./failure";

/** The one file that a command is given. */
export function onlyFile({ positionals: [file] }: Arguments, command: CommandName): string {
  if (file === undefined) throw new CommandError(EXIT.usage, ordenMalEscrita.faltaArchivo(command));
  return file;
}

/** What is ours in the workbook of a file. */
export async function openBook(file: string): Promise<WorkbookReading> {
  try {
    return readBook(await readFile(file)).reading;
  } catch (error) {
    const sentence = fileSentence(error, file);
    if (sentence === undefined) throw error;
    const isOfTheFile = error instanceof XlsxError;
    throw new CommandError(EXIT.unreadable, isOfTheFile ? archivos.ilegible(file, sentence) : sentence);
  }
}

import { Worker } from "node:worker_threads";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import type { FoundFile } from "./find-files";
import { FileData, unread } from "./read-plan";

/** A plan takes a tenth of a second: what takes this long was not made to be read. */
const SECONDS_PER_FILE = 60;
/** What one file may take; past it its worker ends, and the others go on. */
const MEGABYTES_PER_WORKER = 1_024;
/** Files that are being read or wait to be written, for each worker: memory does not grow with the number of files. */
const AHEAD = 4;

/**
 * Reads files in workers, several at once, and gives what each had in the order of the files. One that makes its worker
 * fail, or keeps it too long, is told as not read and its worker is replaced.
 */
export async function* readFiles(files: readonly FoundFile[], workers: number): AsyncGenerator<FileData> {
  const readers = Array.from({ length: Math.min(workers, files.length) }, () => new Reader());
  const reading: Promise<FileData>[] = [];
  try {
    for (const [index, file] of files.entries()) {
      reading.push(readers[index % readers.length]!.read(file));
      if (reading.length > AHEAD * readers.length) yield await reading.shift()!;
    }
    while (reading.length > 0) yield await reading.shift()!;
  } finally {
    await Promise.all(readers.map((reader) => reader.end()));
  }
}

/** A worker that reads one file at a time; those that it is given meanwhile wait. */
class Reader {
  private worker: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  /** Ends the wait for the file that is being read. */
  private settle: (data: FileData | undefined) => void = () => undefined;

  read(file: FoundFile): Promise<FileData> {
    const data = this.last.then(() => this.readNow(file));
    this.last = data;
    return data;
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private async readNow(file: FoundFile): Promise<FileData> {
    this.worker ??= this.start();
    this.worker.postMessage(file);
    let late = false;
    const patience = setTimeout(() => {
      late = true;
      this.settle(undefined);
    }, SECONDS_PER_FILE * 1000);
    const data = await new Promise<FileData | undefined>((resolve) => (this.settle = resolve));
    clearTimeout(patience);
    if (data) return data;
    await this.worker.terminate();
    this.worker = undefined;
    return unread(file.archivo, late ? archivos.tardo : archivos.imprevisto);
  }

  private start(): Worker {
    // Beside this file once both are built: webpack.config.js.
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_WORKER },
    });
    worker.on("message", (data: FileData) => this.settle(data));
    worker.on("error", () => this.settle(undefined));
    worker.on("exit", () => this.settle(undefined));
    return worker;
  }
}

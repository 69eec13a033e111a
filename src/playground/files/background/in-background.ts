import { XlsxError } from "../../../xlsx/errors";
import type { WorkbookData } from "../../../xlsx/workbook-data";
import type { Pause } from "../../engine/pause";
import type { Answer, Request } from "./messages";
import { Assembly, piecesOf } from "./pieces";

/** More than this and the grid would take minutes: the first rows are offered. */
const MOST_CELLS = 600_000;

/**
 * Reads a file while the page goes on.
 * @param signal ends it, wherever it is
 * @throws XlsxError as `openXlsx` does
 */
export function openInBackground(bytes: Uint8Array, signal: AbortSignal): Promise<WorkbookData> {
  const assembly = new Assembly();
  return withWorker(signal, (worker, { done, failed }) => {
    onAnswer(worker, failed, (answer) => {
      const book = answer.kind === "piece" ? assembly.add(answer.piece) : undefined;
      if (book) done(book);
    });
    ask(worker, { kind: "open", bytes, mostCells: MOST_CELLS });
  });
}

/** Writes a file while the page goes on; handing the workbook over is cut in pieces too. */
export function saveInBackground(book: WorkbookData, pause: Pause, signal: AbortSignal): Promise<Uint8Array> {
  return withWorker(signal, (worker, { done, failed }) => {
    onAnswer(worker, failed, (answer) => {
      if (answer.kind === "saved") done(answer.bytes);
    });
    const handOver = async () => {
      for (const piece of piecesOf(book)) {
        ask(worker, { kind: "save", piece });
        await pause();
      }
    };
    handOver().catch(failed);
  });
}

interface Outcome<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (error: unknown) => void;
}

/** A worker for one piece of work; it does not outlive it. */
async function withWorker<Result>(
  signal: AbortSignal,
  work: (worker: Worker, outcome: Outcome<Result>) => void,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./xlsx-worker.ts", import.meta.url));
  try {
    return await new Promise<Result>((done, failed) => {
      signal.addEventListener("abort", () => failed(signal.reason as Error), { once: true });
      worker.addEventListener("error", ({ message }) => failed(new Error(message)));
      work(worker, { done, failed });
    });
  } finally {
    worker.terminate();
  }
}

function onAnswer(worker: Worker, failed: (error: unknown) => void, work: (answer: Answer) => void): void {
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.kind !== "failed") return work(data);
    failed(data.code === undefined ? new Error(data.detail) : new XlsxError(data.code, data.detail));
  });
}

const ask = (worker: Worker, request: Request) => worker.postMessage(request);

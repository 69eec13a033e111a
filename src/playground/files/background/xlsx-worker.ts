import { openXlsx, saveXlsx, XlsxError } from "../../../xlsx";
import { Assembly, piecesOf } from "./pieces";
import type { Answer, Request } from "./messages";

/** What reads and writes files apart from the page, which goes on answering whoever uses it. */
const saving = new Assembly();

const answer = (message: Answer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  void work(data).catch((error: unknown) => {
    const [code, detail] =
      error instanceof XlsxError ? [error.code, error.detail] : [undefined, String(error)];
    answer({ kind: "failed", code, detail });
  });
});

async function work(request: Request): Promise<void> {
  if (request.kind === "open") {
    const book = await openXlsx(request.bytes, { mostCells: request.mostCells });
    for (const piece of piecesOf(book)) answer({ kind: "piece", piece });
    return;
  }
  const book = saving.add(request.piece);
  if (!book) return;
  const bytes = await saveXlsx(book);
  answer({ kind: "saved", bytes }, [bytes.buffer]);
}

import { readFile } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import { archivos } from "../../domain/catalogue/ordenes/archivos";
import { fileSentence } from "../files/failure";
import type { FoundFile } from "./find-files";
import { readPlan, unread } from "./read-plan";

/** Reads the files that it is told to, one after another. */
parentPort?.on("message", ({ archivo, path }: FoundFile) => {
  readFile(path)
    .then((bytes) => readPlan(archivo, bytes))
    .catch((error: unknown) => unread(archivo, fileSentence(error, archivo) ?? archivos.imprevisto))
    .then((data) => parentPort?.postMessage(data))
    .catch(() => process.exit(1));
});

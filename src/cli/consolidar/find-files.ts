import { readdir } from "node:fs/promises";
import path from "node:path";

/** A file of the folder that is consolidated. */
export interface FoundFile {
  /** Its path below the folder, "/" between names whatever the computer. */
  readonly archivo: string;
  readonly path: string;
}

/** One of so many equal parts of the work. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** Workbooks, also those that are not read, to say why; what Excel leaves beside an open one begins with «~$». */
const WORKBOOK = /^(?!~\$).*\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;

/**
 * The workbooks below a folder, in the order of their names, so that parts are the same on every machine.
 * @param except a folder inside it that is not looked into: that of the results
 */
export async function findFiles(folder: string, except: string, part?: Part): Promise<readonly FoundFile[]> {
  const own = path.resolve(except) + path.sep;
  return (await readdir(folder, { recursive: true }))
    .filter((name) => WORKBOOK.test(path.basename(name)))
    .map((name) => ({ path: path.join(folder, name), archivo: name.split(path.sep).join("/") }))
    .filter((file) => !path.resolve(file.path).startsWith(own))
    .sort((a, b) => (a.archivo < b.archivo ? -1 : 1))
    .filter((_, index) => !part || index % part.of === part.number - 1);
}

import { execFile } from "node:child_process";
import path from "node:path";
import { buildOnce } from "../browser/build";

const BUILT = "build/cli";

/** The folder of the command line as it ships, built from today's sources. */
export function commandLineFolder(): string {
  buildOnce(BUILT, "--env", "only=cli");
  return path.resolve(BUILT, "cli");
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, whichever that is. */
export const runProgram = (program: string, args: readonly string[], cwd?: string): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(program, args, { cwd, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });

/** Runs the command line as it ships. */
export const seguimatriz = (...args: readonly string[]): Promise<Ended> =>
  runProgram(process.execPath, [path.join(commandLineFolder(), "seguimatriz.mjs"), ...args]);

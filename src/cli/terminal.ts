import { Terminal } from "./command";

/** Where nobody looks at a screen, a line of progress now and then is enough. */
const SECONDS_BETWEEN_LINES = 10;
const ERASED = "\r\u001B[K";

/** The process's own: results on its standard output, all the rest on its standard error. */
export function terminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  let last = Date.now();
  const clear = () => {
    if (shown) stderr.write(ERASED);
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    err: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (stderr.isTTY) {
        stderr.write(ERASED + text);
        shown = true;
      } else if (Date.now() - last > SECONDS_BETWEEN_LINES * 1000) {
        last = Date.now();
        stderr.write(`${text}\n`);
      }
    },
  };
}

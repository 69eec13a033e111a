/** hucre 1.0.0 writes a `<col>` for each column: a width that the whole sheet has is 16,384 of them, ten times the file. */

const COLUMN = /<col min="(\d+)" max="(\d+)"([^>]*)\/>/g;

/** The sheet's markup before its cells, with equal columns side by side said at once. */
export function joinColumns(head: string): string {
  return head.replace(/<cols>.*?<\/cols>/s, (columns) => {
    const runs: { first: number; last: number; look: string }[] = [];
    for (const [, min, max, look = ""] of columns.matchAll(COLUMN)) {
      const run = runs.at(-1);
      if (run && run.last + 1 === Number(min) && run.look === look) run.last = Number(max);
      else runs.push({ first: Number(min), last: Number(max), look });
    }
    return `<cols>${runs.map(({ first, last, look }) => `<col min="${first}" max="${last}"${look}/>`).join("")}</cols>`;
  });
}

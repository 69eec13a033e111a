/** What the demo prints. */
export const say = {
  title: (text: string) => console.log(`\n${text}\n${"─".repeat(text.length)}`),
  step: (what: string, outcome: string) => console.log(`\n▸ ${what}${outcome && `\n  ${oneLine(outcome)}`}`),
  /** A line of Validar: its place, then what it says. */
  observation(text: string): void {
    const [place = "", ...rest] = text.split("\n").filter(Boolean);
    console.log(`  • ${place}: ${rest.join(" ")}`);
  },
};

/** Prints rows in columns; the second one is cut so that a row fits a terminal. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [headings, ...rows].map((row) =>
    row.map((cell, column) => (column === 1 ? cut(cell, 48) : cell)),
  );
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  console.log("");
  for (const row of all) {
    console.log(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
    );
  }
}

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, " ");
const cut = (text: string, length: number) => (text.length > length ? `${text.slice(0, length - 1)}…` : text);

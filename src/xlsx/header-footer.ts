import type { HeaderFooter } from "./workbook-data";

const PARTS = [
  ["left", "&L"],
  ["center", "&C"],
  ["right", "&R"],
] as const;

/**
 * The file has one string for the three parts.
 *
 * @example parseHeaderFooter("&LAlcaldía&RPágina &P") // { left: "Alcaldía", right: "Página &P" }
 */
export function parseHeaderFooter(code: string | undefined): HeaderFooter | undefined {
  if (!code) return undefined;
  const parts: { left?: string; center?: string; right?: string } = {};
  let current: keyof typeof parts = "center";
  // "&&" is an ampersand, and "&"font,style"" may hold any letter: both are pieces of their own.
  for (const piece of code.match(/&"[^"]*"|&[\s\S]|[^&]+|&$/g) ?? []) {
    const start = PARTS.find(([, mark]) => mark === piece.toUpperCase());
    if (start) current = start[0];
    else parts[current] = (parts[current] ?? "") + piece;
  }
  return Object.keys(parts).length > 0 ? parts : undefined;
}

export function formatHeaderFooter(parts: HeaderFooter | undefined): string {
  return PARTS.map(([name, mark]) => (parts?.[name] ? mark + parts[name] : "")).join("");
}

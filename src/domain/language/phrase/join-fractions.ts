import { readFigures } from "./figures";
import { Token, joined } from "./token";

interface Read {
  readonly tokens: readonly Token[];
  readonly next: number;
}

/** What separates a number from its decimals: in words, and as the first thing of «.5». */
const SPOKEN = new Set(["con", "coma", "punto"]);
const POINTS = new Set([".", ","]);

/**
 * Joins what says a number by its parts: «,5» is 0,5; «treinta y dos con cinco» is 32,5; «8 de cada 10» is 80 %. What may
 * be something else («.5 talleres», «1 de cada 3») becomes a number without a value.
 */
export function joinFractions(tokens: readonly Token[]): readonly Token[] {
  if (!areThere(tokens)) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const read = readAt(tokens, index);
    if (read) result.push(...read.tokens);
    else result.push(tokens[index]!);
    index = read?.next ?? index + 1;
  }
  return result;
}

function readAt(tokens: readonly Token[], index: number): Read | null {
  if (tokens[index]!.kind === "mark") return decimalsAt(tokens, index);
  if (!isNumber(tokens[index])) return null;
  return SPOKEN.has(tokens[index + 1]?.text ?? "") ? spokenAt(tokens, index) : shareAt(tokens, index);
}

const isNumber = (token: Token | undefined) => token?.kind === "number";

/** Right before a number in all that is joined here. */
const JOINING = new Set([...SPOKEN, ...POINTS, "cada"]);

/** A quick look, before all of them are. */
function areThere(tokens: readonly Token[]): boolean {
  for (let index = 1; index < tokens.length; index++)
    if (tokens[index]!.kind === "number" && JOINING.has(tokens[index - 1]!.text)) return true;
  return false;
}

/** After these comes a number, and never the end of a sentence or of an item. */
const BEFORE_NUMBER = /^(?:de|del|en|un|al?|hasta|[($:])$/;

/** «.5%», «,5»: decimals whose zero nobody wrote. With words after them the mark may be a bullet, or end what was said. */
function decimalsAt(tokens: readonly Token[], index: number): Read | null {
  if (!POINTS.has(tokens[index]!.text)) return null;
  const [mark, number, after] = tokens.slice(index, index + 3);
  const before = tokens[index - 1];
  if (number?.gap !== "" || !/^\d{1,3}$/.test(number.text)) return null;
  if (before !== undefined && mark!.gap === "" && !/^[($:]$/.test(before.text)) return null;
  const begins = before === undefined || mark!.gap === "\n" || BEFORE_NUMBER.test(before.text);
  const percent = after?.kind === "percent";
  if (!begins && !percent) return null;
  const text = `0${mark!.text}${number.text}`;
  const isPlain = begins && (percent || after === undefined);
  const figures = isPlain ? readFigures(text) : { value: null, written: "figures" as const };
  return { tokens: [joined(mark!, number, { kind: "number", text, ...figures })], next: index + 2 };
}

/** «Treinta y dos con cinco por ciento», «cinco coma cinco»; «dos con cinco personas» says two things. */
function spokenAt(tokens: readonly Token[], index: number): Read | null {
  const [whole, mark, decimals, after] = tokens.slice(index, index + 4);
  if (whole?.written !== "words" || decimals?.written !== "words" || !SPOKEN.has(mark!.text)) return null;
  if (after !== undefined && after.kind !== "percent" && after.text !== "(") return null;
  const figures = String(decimals.value);
  const value =
    /^\d{1,2}$/.test(figures) && whole.value !== null ? Number(`${whole.value}.${figures}`) : null;
  return { tokens: [joined(whole, decimals, { text: "", value, written: "words" })], next: index + 3 };
}

/** Periods that are counted: «1 de cada 2 meses» is how often. */
const TIMES = /^(?:dia|semana|quincena|mes|bimestre|trimestre|semestre|ano)e?s$/;

/** «8 de cada 10 usuarios» is 80 % of them. */
function shareAt(tokens: readonly Token[], index: number): Read | null {
  if (tokens[index + 1]?.text !== "de" || tokens[index + 2]?.text !== "cada") return null;
  const [part, , , whole, after] = tokens.slice(index, index + 5);
  if (!isNumber(whole)) return null;
  if (TIMES.test(after?.text ?? "")) return null;
  const share = ((part!.value ?? NaN) / (whole!.value ?? NaN)) * 100;
  const isPlain = share <= 100 && Number.isInteger(share * 10);
  const number = joined(part!, whole!, { text: "", value: isPlain ? share : null });
  const percent: Token = { ...whole!, kind: "percent", text: "%", start: whole!.end, gap: "", value: null };
  return { tokens: [number, { ...percent, written: null }], next: index + 4 };
}

/** What a number in figures says. */
interface Figures {
  readonly value: number | null;
  readonly written: "figures" | "point";
}

const unclear: Figures = { value: null, written: "figures" };
const plain = (text: string): Figures => ({ value: Number(text), written: "figures" });

/** Beyond these a figure is an account or a telephone, and doubles no longer count by one. */
const MOST_DIGITS = 15;

/**
 * Reads figures as they are written in Colombia: «1.900» is a thousand nine hundred, «7,75» a decimal, «1'500.000» a
 * million and a half. «99.9» can only be a decimal; «1,900» may be either and is not read, «10,000» can only be thousands.
 *
 * @param text digits with «.», «,» and «'» between them, as `[0-9]+([.,'][0-9]+)*`
 * @example readFigures("1.900").value // 1900
 */
export function readFigures(text: string): Figures {
  if (/^\d{1,15}$/.test(text)) return plain(text);
  const groups = text.split(/[.,']/);
  if (text.length > 2 * MOST_DIGITS || groups.join("").length > MOST_DIGITS) return unclear;
  if (groups.length === 1) return plain(text);
  const separators = [...text].filter((character) => character < "0" || character > "9");
  const last = separators.at(-1)!;
  const tail = groups.at(-1)!;
  const head = groups.slice(0, -1);
  const thousands = groupsOfThree(groups);
  const alike = separators.every((each) => each === last) || separators.every((each) => each !== ",");
  if (thousands && (last !== "," || separators.length > 1 || tail === "000")) {
    return alike || separators[0] === "'" ? plain(groups.join("")) : decimal(head, tail, last);
  }
  return decimal(head, tail, last, separators);
}

function decimal(
  head: readonly string[],
  tail: string,
  last: string,
  separators: readonly string[] = [last],
): Figures {
  const repeated = separators.indexOf(last) < separators.length - 1;
  if (last === "'" || repeated || (head.length > 1 && !groupsOfThree(head))) return unclear;
  // One comma and three figures: a decimal here, thousands for a spreadsheet in English.
  if (last === "," && head.length === 1 && tail.length === 3 && head[0] !== "0") return unclear;
  const value = Number(`${head.join("")}.${tail}`);
  return { value, written: last === "." && head.length === 1 ? "point" : "figures" };
}

/** «1», «900», «000»: the first of one to three, not beginning with 0, the rest of three. */
const groupsOfThree = ([first = "", ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !first.startsWith("0") && rest.every((group) => group.length === 3);

/** Whether two writes are of some same cell: one of a whole row or sheet is of all of its cells. */
export function shareCells(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const isWithin = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}\n`);
  return [...a].some((one) => [...b].some((other) => isWithin(one, other) || isWithin(other, one)));
}

/** Throws when less than `least` (0 to 1) of `of` are good, with the failures one per line, so that each can be judged. */
export function expectShare(good: number, of: number, least: number, failures: string[]): void {
  if (good < least * of) throw new Error(`${good} of ${of}, aim ${least}:\n${failures.join("\n")}`);
}

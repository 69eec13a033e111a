import { Answer, Choices } from "./contract";

const without = (keys: readonly string[] | undefined, out: ReadonlySet<string>) =>
  (keys ?? []).filter((key) => !out.has(key));

/**
 * The choices with an answer merged into them.
 * @example answered({}, question.answers[0]) // { table: 1 }
 */
export function answered(choices: Choices, { choices: more }: Answer): Choices {
  const off = new Set(more.off);
  const on = new Set(more.on);
  return {
    ...choices,
    ...more,
    off: [...without(choices.off, new Set([...on, ...off])), ...off],
    on: [...without(choices.on, new Set([...on, ...off])), ...on],
    // Columns and lines of one table say nothing of another.
    columns: more.table === undefined ? { ...choices.columns, ...more.columns } : {},
  };
}

/**
 * The choices with a kind of step, or a single change, switched on or off. Switching a kind forgets what was said of its
 * single changes.
 * @example switched({}, "pies:14", false).off // ["pies:14"]
 */
export function switched(choices: Choices, key: string, on: boolean): Choices {
  const same = (other: string) => other === key || (!key.includes(":") && other.startsWith(`${key}:`));
  const off = (choices.off ?? []).filter((other) => !same(other));
  const ons = (choices.on ?? []).filter((other) => !same(other));
  return { ...choices, off: on ? off : [...off, key], on: on ? [...ons, key] : ons };
}

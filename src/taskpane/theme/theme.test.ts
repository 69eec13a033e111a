import { themeKind } from "./theme";

it.each([
  ["#FFFFFF", false, "light"],
  ["#1F1F1F", false, "dark"],
  ["#FFFFFF", true, "light"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
  ["Window", true, "dark"],
] as const)("a host whose background is %s, a person who prefers dark: %s → %s", (background, dark, kind) => {
  expect(themeKind(background, dark)).toBe(kind);
});

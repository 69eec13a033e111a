import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** The cells that a line of a list is about, at its head. */
export const lugar: GriffelStyle = {
  display: "block",
  color: tokens.colorBrandForegroundLink,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightSemibold,
  // «columna Q, Meta» begins a line here.
  "::first-letter": { textTransform: "uppercase" },
};

import { type GriffelStyle, tokens } from "@fluentui/react-components";

/** A whole line of a list that can be pressed, without the frame of a button. */
export const linea: GriffelStyle = {
  width: "100%",
  boxSizing: "border-box",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: "transparent",
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};

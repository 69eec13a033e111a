import { makeStyles, tokens } from "@fluentui/react-components";
import { PropsWithChildren } from "react";

const useStyles = makeStyles({
  // The one primary button stays in sight below a long row.
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The foot of the fields of a row: its buttons, side by side. */
export function PieDeFormulario({ children }: PropsWithChildren) {
  return <div className={useStyles().root}>{children}</div>;
}

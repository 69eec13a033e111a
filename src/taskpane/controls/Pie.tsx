import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  // The one primary button stays in sight below a long list.
  root: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    zIndex: 1,
  },
  why: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly label: string;
  /** Why it can't be done as things stand; null when it can. */
  readonly why: string | null;
  readonly busy: boolean;
  readonly onClick: () => void;
}

/** The foot of a view: its primary button, and what keeps it from being pressed. */
export function Pie({ label, why, busy, onClick }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        disabled={why !== null || busy}
        aria-describedby={why ? id : undefined}
        onClick={onClick}
      >
        {label}
      </Button>
      {why && (
        <span id={id} className={styles.why}>
          {why}
        </span>
      )}
    </div>
  );
}

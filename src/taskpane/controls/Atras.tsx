import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";

const useStyles = makeStyles({
  root: { alignSelf: "flex-start", marginInlineStart: `-${tokens.spacingHorizontalS}` },
});

/** The way back, at the top of a view that was come into. */
export function Atras({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowLeft16Regular />}
      className={styles.root}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { marco } from "../../domain/catalogue/panel/marco";
import { Progress } from "./operation";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // What takes less than a second needs no progress, only flickers.
    animationName: { from: { visibility: "hidden" }, to: { visibility: "visible" } },
    animationDuration: "1ms",
    animationDelay: "1s",
    animationFillMode: "both",
  },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How far the operation has come, and *Cancelar* while something is left to cancel. */
export function Progreso({ progress }: { progress: Progress }) {
  const styles = useStyles();
  const { label, step, of, cancel } = progress;
  const text = marco.paso(step, of, label);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.label}>{text}</span>
        {cancel && (
          <Button size="small" appearance="subtle" onClick={cancel}>
            {marco.cancelar}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} value={of > 1 ? (step - 1) / of : undefined} />
    </div>
  );
}

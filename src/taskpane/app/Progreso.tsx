import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { marco } from "../../domain/catalogue/panel/marco";
import { Progress } from "./operation";
import { TabKey } from "./view-key";

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

interface Props {
  readonly progress: Progress;
  /** The tab of the view that began it, where another is looked at: it is cancelled there. */
  readonly elsewhere: TabKey | null;
}

/** How far the operation has come, and *Cancelar* while something is left to cancel. */
export function Progreso({ progress, elsewhere }: Props) {
  const styles = useStyles();
  const { label, step, of, cancel } = progress;
  const done = marco.paso(step, of, label);
  const text = elsewhere ? `${marco.enVista(marco.pestanas[elsewhere])} ${done}` : done;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.label}>{text}</span>
        {cancel && !elsewhere && (
          <Button size="small" appearance="subtle" onClick={cancel}>
            {marco.cancelar}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={text} value={of > 1 ? (step - 1) / of : undefined} />
    </div>
  );
}

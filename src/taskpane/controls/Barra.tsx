import { makeStyles, tokens } from "@fluentui/react-components";
import { paintOf } from "../theme/semaforo";

const useStyles = makeStyles({
  track: {
    height: "6px",
    boxSizing: "border-box",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  fill: {
    height: "100%",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralForeground3,
    border: "1px solid transparent",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/**
 * A bar of a figure that stands beside it in words, so that it says nothing to a screen reader.
 * @param fraction what is filled of it, cut at 0 and 1; null draws it empty
 */
export function Barra({ fraction, word = "" }: { fraction: number | null; word?: string }) {
  const styles = useStyles();
  const paint = paintOf(word);
  const width = `${Math.max(0, Math.min(1, fraction ?? 0)) * 100}%`;
  return (
    <div aria-hidden className={styles.track}>
      {fraction !== null && fraction > 0 && (
        <div
          className={styles.fill}
          style={{ width, ...(paint && { backgroundColor: paint.fill, borderColor: paint.line }) }}
        />
      )}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { marco } from "../../domain/catalogue/panel/marco";
import { paintOf } from "../theme/semaforo";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  light: {
    width: "10px",
    height: "10px",
    flexShrink: 0,
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: "1px solid",
    forcedColorAdjust: "none",
  },
});

/** The word of the semáforo beside its light. Nothing where there is no figure. */
export function Semaforo({ word }: { word: string }) {
  const styles = useStyles();
  const paint = paintOf(word);
  if (word === "") return null;
  return (
    <span className={styles.root}>
      {paint && (
        <span
          aria-hidden
          className={styles.light}
          style={{ backgroundColor: paint.fill, borderColor: paint.line }}
        />
      )}
      {marco.semaforo(word)}
    </span>
  );
}

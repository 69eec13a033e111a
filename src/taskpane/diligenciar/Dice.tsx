import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Semaforo } from "../controls/Semaforo";
import { razonEnPalabras } from "../cumplimiento/razon";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  percentage: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Props {
  readonly fila: FilaCalculada;
  /** Whether it is what the row will say, and not what it says. */
  readonly cambia: boolean;
}

/** What a row says: its percentage with its semáforo, or what keeps it from having one. */
export function Dice({ fila, cambia }: Props) {
  const styles = useStyles();
  const reason = razonEnPalabras(fila);
  return (
    <div className={styles.root} aria-live="polite">
      <span className={styles.label}>{cambia ? texts.asiQueda : texts.asiEsta}</span>
      {fila.cumplimiento !== null && (
        <span className={styles.figure}>
          <span className={styles.percentage}>{texts.cifra(fila.cumplimiento)}</span>
          <Semaforo word={fila.semaforo} />
          {fila.noCalculado && <span className={styles.label}>{cumplimiento.fila.noCalculado}</span>}
        </span>
      )}
      {reason && (
        <span>
          {cumplimiento.estado(fila.estado!)}. {reason}
        </span>
      )}
      {fila.cumplimiento === null && fila.avanceDelPlan !== null && (
        <span className={styles.label}>{cumplimiento.fila.avanceDelPlan(fila.avanceDelPlan)}</span>
      )}
    </div>
  );
}

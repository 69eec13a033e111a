import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { porcentaje } from "../../domain/base/written-numbers";
import { ESTADO } from "../../domain/plan/cumplimiento/estado";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Renglon } from "../controls/Renglon";
import { Semaforo } from "../controls/Semaforo";
import { metaEnPalabras } from "./meta-en-palabras";
import { razonEnPalabras } from "./razon";

const { fila: texts } = cumplimiento;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  indicador: { overflowWrap: "anywhere" },
  figure: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  state: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly fila: FilaCalculada;
  readonly onSelect: (fila: FilaCalculada) => void;
}

/** A row of the matriz: what was due, what was done, the figure; and where there is none, why. */
export function Fila({ fila, onSelect }: Props) {
  const styles = useStyles();
  const { values } = fila.row;
  const reason = razonEnPalabras(fila);
  // Of a row of which nothing was expected yet the reason says so already.
  const situacion =
    fila.situacion &&
    fila.estado !== ESTADO.noExigible &&
    cumplimiento.situacion(fila.situacion, values.plazo);
  // What was done before anything was due shows in no other figure.
  const early = fila.estado === ESTADO.noExigible ? fila.avanceDelPlan : null;
  return (
    <Renglon onClick={() => onSelect(fila)}>
      <span className={styles.head}>
        <span className={styles.indicador}>{String(values.indicador || texts.sinIndicador)}</span>
        <span className={styles.figure}>{fila.cumplimiento !== null && porcentaje(fila.cumplimiento)}</span>
      </span>
      <span className={styles.line}>{texts.meta(values.meta)}</span>
      <span className={styles.line}>
        {[metaEnPalabras(fila), texts.avance(values.avance, fila.enPorcentaje)].filter(Boolean).join(" · ")}
      </span>
      <span className={styles.state}>
        {reason ? (
          `${cumplimiento.estado(fila.estado!)}. ${reason} `
        ) : (
          <>
            <Semaforo word={fila.semaforo} /> {fila.noCalculado && `(${texts.noCalculado}) `}
          </>
        )}
        {situacion && `${reason ? "" : "· "}${situacion}`}
        {early !== null && texts.avanceDelPlan(early)}
      </span>
    </Renglon>
  );
}

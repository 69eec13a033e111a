import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { porcentaje } from "../../domain/base/written-numbers";
import { PorRevisar } from "../../domain/control";
import { Renglon as Linea } from "../controls/Renglon";
import { Semaforo } from "../controls/Semaforo";
import { razonesEnPalabras } from "./PorQue";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  indicador: { overflowWrap: "anywhere" },
  figure: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly porRevisar: PorRevisar;
  readonly onClick: () => void;
}

/** A row in the list of what is reviewed: its figure, the opinion it has, and why it stands there. */
export function Renglon({ porRevisar, onClick }: Props) {
  const styles = useStyles();
  const { fila } = porRevisar;
  const { indicador, verificacion } = fila.row.values;
  return (
    <Linea onClick={onClick}>
      <span className={styles.head}>
        <span className={styles.indicador}>{String(indicador || cumplimiento.fila.sinIndicador)}</span>
        <span className={styles.figure}>{fila.cumplimiento !== null && porcentaje(fila.cumplimiento)}</span>
      </span>
      <span className={styles.note}>
        <Semaforo word={fila.semaforo} /> {fila.semaforo && "· "}
        {String(verificacion || texts.sinOpinion)}
      </span>
      <span className={styles.note}>{[...new Set(razonesEnPalabras(porRevisar))].join(" · ")}</span>
    </Linea>
  );
}

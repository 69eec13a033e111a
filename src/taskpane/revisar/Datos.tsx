import { makeStyles, tokens } from "@fluentui/react-components";
import { valorEnPalabras } from "../../domain/catalogue/panel/cumplimiento";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { porcentaje } from "../../domain/base/written-numbers";
import { EnCorte } from "../../domain/control";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  readonly fila: FilaCalculada;
  readonly antes: readonly EnCorte[];
}

/** What a reviewer weighs: what was done and how it is proved, and what was said of it in the cortes before. */
export function Datos({ fila, antes }: Props) {
  const styles = useStyles();
  const { avance, evidencia } = fila.row.values;
  const recomendacion = [...antes].reverse().find((each) => each.fila.recomendaciones !== "");
  const facts: readonly (readonly [string, string])[] = [
    [texts.avance, avance === "" ? texts.sinAvance : valorEnPalabras(avance, fila.enPorcentaje)],
    ...(fila.avanceDelPlan === null ? [] : [[texts.avanceDelPlan, porcentaje(fila.avanceDelPlan)] as const]),
    [texts.evidencia, String(evidencia) || texts.sinEvidencia],
    ...(antes.length === 0
      ? []
      : [
          [
            texts.cortes,
            antes.map((each) => texts.enCorte(each.fecha, each.fila.cumplimiento)).join(" · "),
          ] as const,
        ]),
    ...(recomendacion
      ? [[texts.recomendacionAnterior, String(recomendacion.fila.recomendaciones)] as const]
      : []),
  ];
  return (
    <dl className={styles.root}>
      {facts.map(([label, value]) => (
        <Dato key={label} label={label} value={value} />
      ))}
    </dl>
  );
}

function Dato({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { fecha } from "../../domain/base/written-dates";
import { marco } from "../../domain/catalogue/panel/marco";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { WorkbookReading } from "../../domain/reading/reading";
import { Semaforo } from "../controls/Semaforo";

/** What Office draws over the pane's top right corner. */
const OFFICE_CORNER = "42px";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `3px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    margin: 0,
    paddingInlineEnd: OFFICE_CORNER,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  corte: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  none: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  percentage: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
});

/** Above every view: whose plan it is, as of when, and how it is doing. */
export function Encabezado({
  reading,
  informe,
}: {
  reading: WorkbookReading | null;
  informe: Informe | null;
}) {
  const styles = useStyles();
  const { parametros = {} } = reading ?? {};
  const ours = reading?.hasParametros || informe;
  const date = fecha(parametros.fecha_corte);
  const corte = date ? marco.corte(date, String(parametros.estado_corte ?? "")) : marco.sinCorte;
  return (
    <header className={styles.root}>
      <h1 className={styles.name}>
        {ours ? String(parametros.entidad || marco.sinEntidad) : marco.producto}
      </h1>
      <span className={styles.corte}>{ours ? corte : marco.lema}</span>
      {informe && informe.filas.length > 0 && <Figure informe={informe} />}
    </header>
  );
}

function Figure({ informe: { plan, provisional } }: { informe: Informe }) {
  const styles = useStyles();
  return (
    <div className={styles.figure} role="group" aria-label={marco.cumplimientoDelPlan}>
      {plan.cumplimiento === null ? (
        <span className={styles.none}>{marco.sinCifra}</span>
      ) : (
        <span className={styles.percentage}>{marco.cifra(plan.cumplimiento)}</span>
      )}
      <Semaforo word={plan.semaforo} />
      <span>{marco.exigibles(provisional, plan.calculados, plan.exigibles)}</span>
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { porcentaje } from "../../domain/base/written-numbers";
import { marco } from "../../domain/catalogue/panel/marco";
import { Conteo, GRUPOS_DE_CONTEOS } from "../../domain/plan/cumplimiento/conteos";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { Barra } from "../controls/Barra";
import { Seccion } from "../controls/Seccion";
import { Semaforo } from "../controls/Semaforo";

const { plan: texts } = cumplimiento;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  head: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  figure: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  none: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How many rows each group names. */
const porGrupo = (conteos: readonly Conteo[]) =>
  GRUPOS_DE_CONTEOS.map(
    (grupo) =>
      [grupo, conteos.reduce((sum, each) => sum + (each.grupo === grupo ? each.cuantas : 0), 0)] as const,
  ).filter(([, count]) => count > 0);

/** The plan's figure, as big as it is asked for. */
export function Plan({ informe: { plan, sinCorte, provisional, conteos, avisos } }: { informe: Informe }) {
  const styles = useStyles();
  const { verificado } = plan;
  return (
    <Seccion title={texts.titulo}>
      <div className={styles.root}>
        <div className={styles.head}>
          {plan.cumplimiento === null ? (
            <span className={styles.none}>{texts.sinCifra}</span>
          ) : (
            <span className={styles.figure}>{porcentaje(plan.cumplimiento)}</span>
          )}
          <Semaforo word={plan.semaforo} />
        </div>
        <Barra fraction={plan.cumplimiento} word={plan.semaforo} />
        <span className={styles.note}>
          {plan.cumplimiento === null && `${sinCorte ? texts.sinCorte : texts.sinCifraTexto} `}
          {marco.semaforo(
            `${marco.exigibles(provisional, plan.calculados, plan.exigibles)}${texts.deFilas(plan.filas)}`,
          )}
        </span>
        {conteos.length > 0 && <span className={styles.note}>{texts.conteos(porGrupo(conteos))}</span>}
        {avisos.length > 0 && <span className={styles.note}>{texts.avisos(avisos)}</span>}
        {plan.avanceDelPlan !== null && (
          <span className={styles.note}>{texts.avance(plan.avanceDelPlan)}</span>
        )}
        {verificado.cumplimiento !== null && verificado.reportado !== null && (
          <span className={styles.note}>
            {texts.verificado(
              verificado.cumplimiento,
              verificado.filas,
              plan.exigibles,
              verificado.reportado,
            )}
          </span>
        )}
      </div>
    </Seccion>
  );
}

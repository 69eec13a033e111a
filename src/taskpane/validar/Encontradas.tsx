import { makeStyles, tokens } from "@fluentui/react-components";
import { validar } from "../../domain/catalogue/panel/validar";
import { ObservationGroup, Severity } from "../../domain/checks/observation";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";
import { Grupo } from "./Grupo";
import { Acciones } from "./acciones";
import { IconoDeSeveridad } from "./IconoDeSeveridad";

const SEVERITIES: readonly Severity[] = ["error", "advertencia", "sugerencia"];

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  marked: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  groups: {
    display: "flex",
    flexDirection: "column",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly groups: readonly ObservationGroup[];
  readonly acciones: Acciones;
  readonly withSheet: boolean;
}

/** What was found, by severity: how many of each, then one by one. */
export function Encontradas({ groups, acciones, withSheet }: Props) {
  const styles = useStyles();
  const found = SEVERITIES.map((severity) => ({
    severity,
    groups: groups.filter((group) => group.severity === severity),
  })).filter((each) => each.groups.length > 0);
  return (
    <>
      <ul className={styles.counts} aria-label={validar.resumen}>
        {found.map((each) => (
          <li key={each.severity} className={styles.marked}>
            <IconoDeSeveridad severity={each.severity} />
            {validar.severidades[each.severity].cuenta(countOf(each.groups))}
          </li>
        ))}
      </ul>
      {found.map((each) => (
        <Seccion key={each.severity} title={validar.severidades[each.severity].titulo}>
          <div className={styles.groups}>
            <MostrarMas
              items={each.groups}
              keyOf={({ rule, sheet, heading }, index) => `${rule}/${sheet}/${heading ?? index}`}
            >
              {(group) => <Grupo group={group} acciones={acciones} withSheet={withSheet} />}
            </MostrarMas>
          </div>
        </Seccion>
      ))}
      <p className={styles.hint}>{validar.alDia}</p>
    </>
  );
}

const countOf = (groups: readonly ObservationGroup[]) =>
  groups.reduce((total, group) => total + group.observations.length, 0);

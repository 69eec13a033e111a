import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { describe, describeGroup } from "../../domain/catalogue/observaciones";
import { useId, useMemo } from "react";
import { Observation, ObservationGroup } from "../../domain/checks/observation";
import { Desplegable } from "../controls/Desplegable";
import { lugar } from "../controls/lugar";
import { MostrarMas } from "../controls/MostrarMas";
import { Renglon } from "../controls/Renglon";
import { BarraDeAcciones } from "./BarraDeAcciones";
import { Acciones } from "./acciones";

const useStyles = makeStyles({
  line: { display: "block" },
  place: lugar,
  // Not a link: opening the group shows the cells to go to.
  places: { color: tokens.colorNeutralForeground3 },
  step: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  nested: {
    marginInlineStart: tokens.spacingHorizontalS,
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

interface Props {
  readonly group: ObservationGroup;
  readonly acciones: Acciones;
  /** Whether places name their sheet: the workbook has several of ours. */
  readonly withSheet: boolean;
}

/** One observación, or many identical ones behind a line with their count. */
export function Grupo({ group, acciones, withSheet }: Props) {
  const styles = useStyles();
  const id = useId();
  const [first] = group.observations;
  if (group.observations.length === 1)
    return <Observacion observation={first} acciones={acciones} withSheet={withSheet} whole />;
  const text = describeGroup(group, { withSheet });
  return (
    <div role="group" aria-labelledby={id}>
      <Desplegable
        summary={
          <>
            <span id={id} className={mergeClasses(styles.place, styles.places)}>
              {text.place}
            </span>
            <span className={styles.line}>{text.sentence}</span>
            <span className={styles.step}>{text.nextStep}</span>
          </>
        }
      >
        <div className={styles.nested}>
          <MostrarMas items={group.observations} keyOf={({ place }, index) => place.row ?? -index}>
            {/* The line of the group names it. */}
            {(observation) => <Observacion observation={observation} acciones={acciones} withSheet={false} />}
          </MostrarMas>
        </div>
      </Desplegable>
      <BarraDeAcciones observations={group.observations} acciones={acciones} />
    </div>
  );
}

interface ObservacionProps {
  readonly observation: Observation;
  readonly acciones: Acciones;
  readonly withSheet: boolean;
  /** With its next step, where no group says it already. */
  readonly whole?: boolean;
}

function Observacion({ observation, acciones, withSheet, whole = false }: ObservacionProps) {
  const styles = useStyles();
  const id = useId();
  const only = useMemo(() => [observation], [observation]);
  const text = describe(observation, { withSheet });
  return (
    <div role="group" aria-labelledby={id}>
      <Renglon onClick={() => acciones.onSelect(observation.place)}>
        <span id={id} className={styles.place}>
          {text.place}
        </span>
        <span className={styles.line}>{text.sentence}</span>
        {whole && <span className={styles.step}>{text.nextStep}</span>}
      </Renglon>
      <BarraDeAcciones observations={only} acciones={acciones} />
    </div>
  );
}

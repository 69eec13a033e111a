import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { Informe } from "../../domain/plan/cumplimiento/informe";
import { MostrarMas } from "../controls/MostrarMas";
import { Pestanas } from "../controls/Pestanas";
import { Grupo } from "./Grupo";

type By = "acciones" | "responsables";

const empty = { acciones: cumplimiento.sinAcciones, responsables: cumplimiento.sinResponsables };

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  list: { display: "flex", flexDirection: "column", marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  empty: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly informe: Informe;
  readonly onSelect: (fila: FilaCalculada) => void;
}

/** The rows by acción or by responsable, each group with its figure. */
export function Grupos({ informe, onSelect }: Props) {
  const styles = useStyles();
  const [by, setBy] = useState<By>("acciones");
  const grupos = informe[by];
  return (
    <div className={styles.root}>
      <Pestanas
        label={cumplimiento.ver}
        names={{ acciones: cumplimiento.acciones, responsables: cumplimiento.responsables }}
        selected={by}
        onSelect={setBy}
        className={styles.tabs}
      />
      <div className={styles.list} role="tabpanel" aria-label={cumplimiento[by]}>
        <MostrarMas key={by} items={grupos} keyOf={(grupo) => grupo.nombre}>
          {(grupo) => <Grupo grupo={grupo} onSelect={onSelect} />}
        </MostrarMas>
      </div>
      {grupos.length === 0 && <p className={styles.empty}>{empty[by]}</p>}
    </div>
  );
}

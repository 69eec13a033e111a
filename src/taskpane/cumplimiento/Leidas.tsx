import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { StandingProposal, standingProposals } from "../../domain/proposals/matriz";
import { ProposedCells } from "../../domain/language/meta";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";
import { Changes } from "../../domain/changes/changes";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";
import { MetaLeida } from "./MetaLeida";
import { cambiosDeCorreccion, claveDe, factsOf } from "./propuestas";
import { TiempoLeido } from "./TiempoLeido";

const { leidas: texts } = cumplimiento;

const useStyles = makeStyles({
  note: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalS,
  },
});

interface Props {
  readonly reading: WorkbookReading;
  readonly matriz: MatrizReading;
  readonly disabled: boolean;
  readonly onCorrect: (changes: Changes) => void;
  readonly onShow: (row: TableRow<MatrizKey>, key: MatrizKey) => void;
  readonly asked?: boolean;
}

/** What was read of the metas and tiempos and nobody has said otherwise. Nothing when there is none. */
export function Leidas({ reading, matriz, disabled, onCorrect, onShow, asked }: Props) {
  const styles = useStyles();
  const { metas, tiempos } = useMemo(
    () => standingProposals(reading, matriz, factsOf(reading)),
    [reading, matriz],
  );
  if (metas.length + tiempos.length === 0) return null;
  const item = (proposal: StandingProposal, key: MatrizKey) => ({
    disabled,
    onCorrect: (answer: ProposedCells) =>
      onCorrect(cambiosDeCorreccion(matriz, proposal.rows, proposal.cells, answer)),
    onShow: () => onShow(proposal.rows[0], key),
  });
  return (
    <Desplegable
      // Also to who is already here when asked for.
      key={String(asked)}
      asked={asked}
      summary={
        <>
          {texts.titulo(rowsIn(metas), rowsIn(tiempos))}
          <span className={styles.note}>{texts.nota}</span>
        </>
      }
    >
      <div className={styles.body}>
        {metas.length > 0 && (
          <Seccion title={texts.metas}>
            <MostrarMas items={metas} keyOf={claveDe} page={8}>
              {(meta) => <MetaLeida meta={meta} {...item(meta, "tipo")} />}
            </MostrarMas>
          </Seccion>
        )}
        {tiempos.length > 0 && (
          <Seccion title={texts.tiempos}>
            <MostrarMas items={tiempos} keyOf={claveDe} page={8}>
              {(tiempo) => <TiempoLeido tiempo={tiempo} {...item(tiempo, "indicador")} />}
            </MostrarMas>
          </Seccion>
        )}
      </div>
    </Desplegable>
  );
}

const rowsIn = (proposals: readonly StandingProposal[]) =>
  proposals.reduce((total, { rows }) => total + rows.length, 0);

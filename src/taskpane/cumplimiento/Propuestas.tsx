import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ProposedCells, Question, pendingProposals, pendingQuestions } from "../../domain/language/meta";
import { MatrizReading, WorkbookReading } from "../../domain/reading/reading";
import { MatrizKey } from "../../domain/plan/tables/matriz";
import { TableRow } from "../../domain/plan/tables/row";
import { Changes, together } from "../../domain/changes/changes";
import { PuntosDeFila } from "../../domain/proposals/programacion";
import { Desplegable } from "../controls/Desplegable";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";
import { MetaLeida } from "./MetaLeida";
import { Pregunta } from "./Pregunta";
import {
  cambiosDeCorreccion,
  cambiosDeFila,
  cambiosDeRespuesta,
  claveDe,
  comunes,
  factsOf,
  puntosDe,
} from "./propuestas";

const { propuestas: texts } = cumplimiento;

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalS,
  },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly reading: WorkbookReading;
  readonly matriz: MatrizReading;
  readonly disabled: boolean;
  /** Also what the rows must have reached by some dates, where their metas say it. */
  readonly onFill: (changes: Changes, puntos?: readonly PuntosDeFila[]) => void;
  /** Fills in, and keeps how many there are of something, so that it is not asked again. */
  readonly onCount: (thing: string, count: number, changes: Changes) => void;
  readonly onShow: (row: TableRow<MatrizKey>) => void;
  readonly asked?: boolean;
}

/** The metas that still lack their numbers: what is plain is filled in at one press, the rest is asked once each. */
export function Propuestas({ reading, matriz, disabled, onFill, onCount, onShow, asked }: Props) {
  const styles = useStyles();
  const { proposals, questions } = useMemo(() => {
    const facts = factsOf(reading);
    return {
      proposals: pendingProposals(matriz.rows, facts),
      questions: pendingQuestions(matriz.rows, facts),
    };
  }, [reading, matriz]);
  const pending = proposals.length + questions.reduce((total, { rows }) => total + rows.length, 0);
  if (pending === 0) return null;

  function fill(question: Question, answer: ProposedCells) {
    const changes = cambiosDeRespuesta(matriz, question, answer);
    const { kind, per } = question;
    if (kind === "count" && per !== undefined && typeof answer.veces === "number")
      onCount(per, answer.veces, changes);
    else onFill(changes);
  }

  return (
    <div className={styles.root}>
      <Desplegable
        asked={asked}
        summary={
          <>
            {texts.faltan(pending)}
            <span className={styles.note}>{texts.ayuda}</span>
          </>
        }
      >
        <div className={styles.body}>
          {proposals.length > 0 && (
            <Seccion title={texts.claras}>
              <MostrarMas items={comunes(proposals)} keyOf={claveDe} page={8}>
                {(meta) => (
                  <MetaLeida
                    meta={meta}
                    disabled={disabled}
                    onCorrect={(answer) => onFill(cambiosDeCorreccion(matriz, meta.rows, meta.cells, answer))}
                    onShow={() => onShow(meta.rows[0])}
                  />
                )}
              </MostrarMas>
              <Button
                appearance="primary"
                disabled={disabled}
                onClick={() =>
                  onFill(
                    together(proposals.map(({ row, cells }) => cambiosDeFila(matriz, row, cells))),
                    puntosDe(proposals),
                  )
                }
              >
                {texts.llenar(proposals.length)}
              </Button>
            </Seccion>
          )}
          {questions.length > 0 && (
            <Seccion title={texts.dudosas}>
              <MostrarMas items={questions} keyOf={({ meta, kind }) => `${kind}/${meta}`} page={8}>
                {(question) => (
                  <Pregunta
                    question={question}
                    disabled={disabled}
                    onAnswer={(answer) => fill(question, answer)}
                    onShow={() => onShow(question.rows[0])}
                  />
                )}
              </MostrarMas>
            </Seccion>
          )}
        </div>
      </Desplegable>
    </div>
  );
}

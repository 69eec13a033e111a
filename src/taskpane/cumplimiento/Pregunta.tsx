import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ProposedCells, Question, isPercentMeta } from "../../domain/language/meta";
import { CamposDeMeta } from "./CamposDeMeta";
import { camposDe, respuestaDe } from "./respuesta";

const { propuestas: texts } = cumplimiento;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  meta: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly question: Question;
  readonly disabled: boolean;
  readonly onAnswer: (cells: ProposedCells) => void;
  readonly onShow: () => void;
}

/** One thing to be said of a meta, and of all that say the same; what was half understood stands in the fields. */
export function Pregunta({ question, disabled, onAnswer, onShow }: Props) {
  const styles = useStyles();
  const { kind, meta, per = "", rows, suggestion } = question;
  const [campos, setCampos] = useState(camposDe(suggestion, isPercentMeta(rows[0].values)));
  const answer = respuestaDe(kind, campos);

  return (
    <div className={styles.root} role="group" aria-label={meta}>
      <div>
        <span className={styles.meta}>«{meta}»</span>
        <span className={styles.note}>
          {texts.preguntas[kind](per)} {rows.length > 1 && `(${texts.filas(rows.length)})`}
        </span>
      </div>
      <CamposDeMeta pide={kind} campos={campos} onChange={setCampos} />
      <div className={styles.actions}>
        <Button size="small" disabled={disabled || !answer} onClick={() => answer && onAnswer(answer)}>
          {texts.aceptar}
        </Button>
        <Button size="small" appearance="subtle" onClick={onShow}>
          {texts.ir}
        </Button>
      </div>
    </div>
  );
}

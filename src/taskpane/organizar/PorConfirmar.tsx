import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { muestraDePregunta, textoDePregunta, textoDeRespuesta } from "../../domain/catalogue/organizar";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { Answer, Question, RawTable } from "../../domain/reading/organize";
import { MostrarMas } from "../controls/MostrarMas";
import { Seccion } from "../controls/Seccion";

const { preguntas: texts } = organizar;

/** More answers than these go in a list. */
const BUTTONS = 3;

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  question: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  control: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly table: RawTable;
  readonly questions: readonly Question[];
  readonly onAnswer: (answer: Answer) => void;
  /** Keeps a question from being asked again. */
  readonly onLeave: (question: Question) => void;
  /** Brings a line in front, where the source is a sheet. */
  readonly onSee?: (line: number) => void;
}

/** What the source does not say plainly: asked first, with the reason. */
export function PorConfirmar({ table, questions, onAnswer, onLeave, onSee }: Props) {
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <Seccion title={texts.titulo(questions.length)}>
      <p className={styles.hint}>{texts.ayuda}</p>
      <MostrarMas items={questions} keyOf={({ key }) => key} page={5}>
        {(question) => {
          const text = textoDePregunta(question, table);
          const sample = muestraDePregunta(question);
          const [line] = question.lines;
          return (
            <div role="group" aria-label={text} className={styles.question}>
              <span>{text}</span>
              {sample !== "" && <span className={styles.hint}>{sample}</span>}
              {question.answers.length > BUTTONS && (
                <Field label={texts.respuesta} size="small">
                  <Select
                    className={styles.control}
                    select={{ className: styles.control }}
                    value=""
                    onChange={(_, { value }) => onAnswer(question.answers[Number(value)]!)}
                  >
                    <option value="" />
                    {question.answers.map((answer, index) => (
                      <option key={index} value={index}>
                        {textoDeRespuesta(answer, question)}
                      </option>
                    ))}
                  </Select>
                </Field>
              )}
              <div className={styles.actions}>
                {question.answers.length <= BUTTONS &&
                  question.answers.map((answer, index) => (
                    <Button key={index} size="small" onClick={() => onAnswer(answer)}>
                      {textoDeRespuesta(answer, question)}
                    </Button>
                  ))}
                {!question.answers.some(({ kind }) => kind === "dejar") && (
                  <Button size="small" onClick={() => onLeave(question)}>
                    {texts.asi}
                  </Button>
                )}
                {onSee && line !== undefined && (
                  <Button size="small" appearance="subtle" onClick={() => onSee(line)}>
                    {texts.ver}
                  </Button>
                )}
              </div>
            </div>
          );
        }}
      </MostrarMas>
    </Seccion>
  );
}

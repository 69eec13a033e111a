import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ReactNode, useState } from "react";
import { cumplimiento } from "../../domain/catalogue/panel/cumplimiento";
import { ProposedCells } from "../../domain/language/meta";

const { leidas: texts } = cumplimiento;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  text: { overflowWrap: "anywhere" },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  /** As it is written in the plan. */
  readonly text: string;
  /** What was read in it, a line each. */
  readonly notes: readonly string[];
  readonly disabled: boolean;
  /** What the fields say; null while it can't be written. */
  readonly answer: ProposedCells | null;
  /** The fields, shown once they are asked for. */
  readonly children: ReactNode;
  readonly onCorrect: (answer: ProposedCells) => void;
  readonly onCancel: () => void;
  readonly onShow: () => void;
}

/** A text of the plan with what was read in it, and the way to say it otherwise in place. */
export function Leida({ text, notes, disabled, answer, children, onCorrect, onCancel, onShow }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root} role="group" aria-label={text}>
      <div>
        <span className={styles.text}>«{text}»</span>
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </div>
      {open && children}
      <div className={styles.actions}>
        {open ? (
          <>
            <Button size="small" disabled={disabled || !answer} onClick={() => answer && onCorrect(answer)}>
              {texts.guardar}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                onCancel();
                setOpen(false);
              }}
            >
              {texts.cancelar}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {texts.corregir}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onShow}>
          {cumplimiento.propuestas.ir}
        </Button>
      </div>
    </div>
  );
}

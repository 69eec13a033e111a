import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ReactNode } from "react";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { marco } from "../../domain/catalogue/panel/marco";
import { textoDeError } from "../../domain/catalogue/errores";
import { ExcelFailure } from "../../excel/workbook";
import { Operation } from "./operation";
import { TabKey } from "./view-key";
import { outcomeSentence, writtenSentence } from "./outcome-sentence";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  done: { display: "block" },
  folded: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  last: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly operation: Operation;
  /** The tab of the view that it is of, where another is looked at. */
  readonly elsewhere: TabKey | null;
  /** Why the workbook could not be read. */
  readonly readFailure: ExcelFailure | null;
  readonly onReadAgain: () => void;
  /** Goes to where what was read of a new matriz is reviewed. */
  readonly onReview: () => void;
}

/** What was done, with *Deshacer*, or what could not be, with the next step. */
export function Aviso({ operation, elsewhere, readFailure, onReadAgain, onReview }: Props) {
  const styles = useStyles();
  const { outcome, next } = operation;
  const failure = outcome?.kind === "failed" ? outcome : null;
  // What was refused does not keep what is of other cells from being taken back.
  const older = failure?.failure.code === "changed-since" ? next : null;
  const doneBefore =
    failure && failure.written.length > 0 ? marco.aMedias(outcomeSentence(failure)) : undefined;
  const where = elsewhere && (
    <strong className={styles.done}>{marco.enVista(marco.pestanas[elsewhere])}</strong>
  );
  return (
    <div className={styles.root}>
      {outcome && !failure && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {where}
            {outcomeSentence(outcome)}
            {outcome.kind === "undone" && next && (
              <span className={styles.done}>{marco.loAnterior(writtenSentence(next.written))}</span>
            )}
          </MessageBarBody>
          <MessageBarActions containerAction={<Close onClick={operation.dismiss} />}>
            {outcome.kind === "done" &&
              outcome.written.some(({ read }) => read && read.metas + read.tiempos > 0) && (
                <Button size="small" onClick={onReview}>
                  {marco.revisarLeido}
                </Button>
              )}
            {(outcome.kind === "done" ? outcome.undo : next) && (
              <Button size="small" onClick={() => void operation.undo()}>
                {marco.deshacer}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
      {failure && (
        <Failure
          failure={failure.failure}
          where={where}
          done={doneBefore}
          onRetry={failure.retry}
          older={older && marco.loAnterior(writtenSentence(older.written))}
          onUndo={failure.undo || older ? () => void operation.undo() : undefined}
          onClose={operation.dismiss}
        />
      )}
      {!outcome && !readFailure && next && (
        <div className={styles.folded} role="group" aria-label={marco.porDeshacer}>
          <span className={styles.last}>{writtenSentence(next.written)}</span>
          <Button
            size="small"
            appearance="subtle"
            disabled={operation.progress !== null}
            onClick={() => void operation.undo()}
          >
            {marco.deshacer}
          </Button>
        </div>
      )}
      {!outcome && readFailure && <Failure failure={readFailure} onRetry={onReadAgain} />}
    </div>
  );
}

interface FailureProps {
  readonly failure: ExcelFailure;
  readonly where?: ReactNode;
  readonly done?: string;
  /** What can be taken back though this could not. */
  readonly older?: string | null;
  readonly onRetry?: () => void;
  readonly onUndo?: () => void;
  readonly onClose?: () => void;
}

function Failure({ failure, where, done, older, onRetry, onUndo, onClose }: FailureProps) {
  const styles = useStyles();
  const text = textoDeError(failure.code, failure.detail);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {where}
        {done && <span className={styles.done}>{done}</span>}
        <MessageBarTitle>{text.sentence}</MessageBarTitle>
        {text.nextStep}
        {older && <span className={styles.done}>{older}</span>}
      </MessageBarBody>
      <MessageBarActions containerAction={onClose && <Close onClick={onClose} />}>
        {text.retry && onRetry && (
          <Button size="small" onClick={onRetry}>
            {marco.reintentar}
          </Button>
        )}
        {onUndo && (
          <Button size="small" onClick={onUndo}>
            {marco.deshacer}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Close({ onClick }: { onClick: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      aria-label={marco.cerrar}
      icon={<Dismiss16Regular />}
      onClick={onClick}
    />
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "44ch",
    margin: "0 auto",
    padding: `48px ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly title: string;
  readonly texts: readonly string[];
  readonly steps?: readonly string[];
  readonly note?: string;
  readonly retry?: { readonly label: string; readonly onClick: () => void };
}

/** A page with one thing to say and what to do about it. */
export function Pagina({ title, texts, steps = [], note, retry }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {note && <p className={styles.text}>{note}</p>}
      {retry && (
        <div>
          <Button appearance="primary" onClick={retry.onClick}>
            {retry.label}
          </Button>
        </div>
      )}
    </main>
  );
}

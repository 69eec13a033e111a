import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { Choices } from "../../domain/reading/organize";
import { Seccion } from "../controls/Seccion";

const { igual: texts } = organizar;

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What was decided for the last table with these headings. */
  readonly decided: Choices;
  readonly onAccept: () => void;
  readonly onDismiss: () => void;
}

/** Should it be organized as the last table with the same headings? Nothing is done before the person says so. */
export function ComoLaVezPasada({ decided, onAccept, onDismiss }: Props) {
  const styles = useStyles();
  const { columns = {}, off = [], on = [] } = decided;
  return (
    <Seccion title={texts.titulo}>
      <p className={styles.text}>{texts.texto(Object.keys(columns).length, off.length + on.length)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={onAccept}>
          {texts.si}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDismiss}>
          {texts.no}
        </Button>
      </div>
    </Seccion>
  );
}

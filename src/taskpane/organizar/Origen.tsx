import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardEvent, useState } from "react";
import { organizar } from "../../domain/catalogue/panel/organizar";
import { Seccion } from "../controls/Seccion";
import { Fuente, fromClipboard, fromText } from "./fuente";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly disabled: boolean;
  readonly onSheet: () => void;
  readonly onFuente: (fuente: Fuente) => void;
}

/** Where is the table? In the sheet in front, or in what is pasted or typed here. */
export function Origen({ disabled, onSheet, onFuente }: Props) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const paste = (event: ClipboardEvent) => {
    const fuente = fromClipboard(event.clipboardData);
    // What is no table stays a text that the person may go on writing.
    if (!fuente || text.trim() !== "") return;
    event.preventDefault();
    onFuente(fuente);
  };
  const typed = text.trim() !== "";
  return (
    <>
      <p className={styles.text}>{organizar.texto}</p>
      <Seccion title={organizar.hoja.titulo}>
        <p className={styles.hint}>{organizar.hoja.ayuda}</p>
        <Button appearance={typed ? "secondary" : "primary"} disabled={disabled} onClick={onSheet}>
          {organizar.hoja.boton}
        </Button>
      </Seccion>
      <Seccion title={organizar.pegar.titulo}>
        <Field label={organizar.pegar.campo} hint={organizar.pegar.ayuda}>
          <Textarea
            value={text}
            rows={6}
            resize="vertical"
            onPaste={paste}
            onChange={(_, data) => setText(data.value)}
          />
        </Field>
        <Button
          appearance={typed ? "primary" : "secondary"}
          disabled={!typed || disabled}
          onClick={() => onFuente(fromText(text))}
        >
          {organizar.pegar.boton}
        </Button>
      </Seccion>
    </>
  );
}

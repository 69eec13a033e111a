import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { validar } from "../../domain/catalogue/panel/validar";
import { Part } from "../app/view";
import { Seccion } from "../controls/Seccion";
import { Pendiente } from "./pendientes-de";

const { pendientes: texts } = validar;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly pendientes: readonly Pendiente[];
  readonly onSee: (part: Part) => void;
}

/** What is still to be filled in, each with the way to it. Nothing when all is there. */
export function Pendientes({ pendientes, onSee }: Props) {
  const styles = useStyles();
  if (pendientes.length === 0) return null;
  return (
    <Seccion title={texts.titulo}>
      <ul className={styles.list}>
        {pendientes.map(({ part, rows }) => (
          <li key={part} className={styles.item}>
            {texts[part].texto(rows)}
            <Button size="small" onClick={() => onSee(part)}>
              {texts[part].ver}
            </Button>
          </li>
        ))}
      </ul>
    </Seccion>
  );
}

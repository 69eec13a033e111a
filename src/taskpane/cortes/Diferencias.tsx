import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { CellValue } from "../../domain/base/cell";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { Diferencias as LasDiferencias } from "../../domain/reading/cortes/diferencias";
import { foundText } from "../../domain/reading/excepciones/found-text";

const { cerrado: texts } = cortes;

const useStyles = makeStyles({
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  button: { alignSelf: "flex-start" },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  cell: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly diferencias: LasDiferencias;
  readonly count: number;
}

/** What the matriz says otherwise than its closed corte: how many rows and, when it is asked for, cell by cell. */
export function Diferencias({ diferencias: { distintas, retiradas, nuevas }, count }: Props) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <>
      <p className={styles.text}>{texts.modificadas(count)}</p>
      <Button
        size="small"
        className={styles.button}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown(!shown)}
      >
        {shown ? texts.ocultar : texts.ver}
      </Button>
      {shown && (
        <ul id={id} className={styles.list}>
          {distintas.map(({ row, celdas }) => (
            <li key={`distinta ${row.number}`}>
              {row.values.indicador}
              {celdas.map(({ key, heading, antes, ahora }) => (
                <span key={key} className={styles.cell}>
                  {heading}: {texts.de(shownText(antes, heading), shownText(ahora, heading))}
                </span>
              ))}
            </li>
          ))}
          {retiradas.map((fila, index) => (
            <li key={`retirada ${index}`}>
              {fila.indicador}
              <span className={styles.cell}>{texts.retirada}</span>
            </li>
          ))}
          {nuevas.map((row) => (
            <li key={`nueva ${row.number}`}>
              {row.values.indicador}
              <span className={styles.cell}>{texts.nueva}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const shownText = (value: CellValue, heading: string) => foundText(value, heading) || texts.enBlanco;

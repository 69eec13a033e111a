import { makeStyles, tokens } from "@fluentui/react-components";
import { describe } from "../../domain/catalogue/observaciones";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { PorRevisar } from "../../domain/control";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What calls for a look at a row, in words, the most urgent first. */
export const razonesEnPalabras = ({ razones, errores }: PorRevisar): readonly string[] =>
  razones.flatMap((razon) =>
    razon === "errores" ? errores.map((each) => describe(each).title) : [texts.razon(razon)],
  );

/** Why the row stands where it stands in the list. */
export function PorQue({ porRevisar }: { readonly porRevisar: PorRevisar }) {
  const styles = useStyles();
  const reasons = [...new Set(razonesEnPalabras(porRevisar))];
  if (reasons.length === 0) return <p className={styles.none}>{texts.nadaQueDecir}</p>;
  return (
    <ul className={styles.list} aria-label={texts.porQue}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}

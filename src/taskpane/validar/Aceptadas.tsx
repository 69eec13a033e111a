import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { fecha } from "../../domain/base/written-dates";
import { describe } from "../../domain/catalogue/observaciones";
import { validar } from "../../domain/catalogue/panel/validar";
import { Place } from "../../domain/base/place";
import { SetApart } from "../../domain/excepciones";
import { ExcepcionRow } from "../../domain/reading/excepciones/excepcion";
import { Desplegable } from "../controls/Desplegable";
import { lugar } from "../controls/lugar";
import { MostrarMas } from "../controls/MostrarMas";
import { Renglon } from "../controls/Renglon";

const { aceptadas: texts } = validar;

const useStyles = makeStyles({
  // Lines that can be pressed begin where the texts do.
  root: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  item: { paddingBlockEnd: tokens.spacingVerticalS },
  place: lugar,
  line: { display: "block" },
  reason: {
    display: "block",
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  withdraw: { marginInlineStart: tokens.spacingHorizontalXXS, minWidth: 0 },
});

interface Props {
  readonly apart: Pick<SetApart, "accepted" | "lapsed">;
  readonly withSheet: boolean;
  readonly disabled: boolean;
  readonly onSelect: (place: Place) => void;
  readonly onWithdraw: (row: ExcepcionRow) => void;
}

/** What was accepted, with its reason, and the acceptances that no longer are of anything. */
export function Aceptadas({ apart: { accepted, lapsed }, withSheet, disabled, onSelect, onWithdraw }: Props) {
  const styles = useStyles();
  const id = useId();
  const idOf = ({ number }: ExcepcionRow) => `${id}-${number}`;
  if (accepted.length + lapsed.length === 0) return null;
  return (
    <div className={styles.root}>
      {accepted.length > 0 && (
        <Desplegable summary={summary(texts.cuenta(accepted.length), texts.nota)}>
          <MostrarMas
            items={accepted}
            keyOf={({ observation: { rule, place } }) =>
              `${rule}/${place.sheet}/${place.row}/${place.column}`
            }
          >
            {({ observation, excepcion }) => {
              const text = describe(observation, { withSheet });
              return (
                <div role="group" aria-labelledby={idOf(excepcion)} className={styles.item}>
                  <Renglon onClick={() => onSelect(observation.place)}>
                    <span id={idOf(excepcion)} className={styles.place}>
                      {text.place}
                    </span>
                    <span className={styles.line}>{text.sentence}</span>
                  </Renglon>
                  {reason(excepcion)}
                </div>
              );
            }}
          </MostrarMas>
        </Desplegable>
      )}
      {lapsed.length > 0 && (
        <Desplegable summary={summary(texts.vencidas(lapsed.length), texts.vencidasNota)}>
          <MostrarMas items={lapsed} keyOf={({ number }) => number}>
            {(excepcion) => (
              <div role="group" aria-labelledby={idOf(excepcion)} className={styles.item}>
                <span id={idOf(excepcion)} className={styles.reason}>
                  {texts.de(excepcion)}
                </span>
                {reason(excepcion)}
              </div>
            )}
          </MostrarMas>
        </Desplegable>
      )}
    </div>
  );

  function summary(count: string, note: string) {
    return (
      <>
        {count}
        <span className={styles.note}>{note}</span>
      </>
    );
  }

  function reason(excepcion: ExcepcionRow) {
    return (
      <>
        <span className={styles.reason}>
          {texts.motivo(excepcion.motivo)} {texts.firma(fecha(excepcion.fecha ?? ""), excepcion.quien)}
        </span>
        <Button
          size="small"
          appearance="subtle"
          className={styles.withdraw}
          disabled={disabled}
          onClick={() => onWithdraw(excepcion)}
        >
          {texts.quitar}
        </Button>
      </>
    );
  }
}

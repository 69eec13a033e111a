import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { rectificar } from "../../domain/cortes";
import { hoy } from "../app/hoy";
import { Seccion } from "../controls/Seccion";
import { DeCorte } from "./de-corte";

const { rectificar: texts } = cortes;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** A new version of the closed corte with what the matriz says now: with its reason, and the first one stays. */
export function Rectificar({ workbook, reading, matriz, corte, quien: known, operation }: DeCorte) {
  const styles = useStyles();
  const [motivo, setMotivo] = useState("");
  const [quien, setQuien] = useState(known);
  const write = () => {
    const datos = { motivo: motivo.trim(), cerradoPor: quien.trim(), hoy: hoy() };
    const { version, changes } = rectificar(reading, matriz, corte, matriz.rows, datos);
    return workbook.apply(changes, reading, { what: "corteRectified", rows: version.filas.length });
  };
  return (
    <Seccion title={texts.titulo}>
      <p className={styles.text}>{texts.que}</p>
      <div className={styles.form}>
        <Field label={texts.motivo} required>
          <Textarea rows={2} resize="vertical" value={motivo} onChange={(_, { value }) => setMotivo(value)} />
        </Field>
        <Field label={texts.quien} required>
          <Input value={quien} onChange={(_, { value }) => setQuien(value)} />
        </Field>
        <Button
          disabled={motivo.trim() === "" || quien.trim() === "" || operation.progress !== null}
          onClick={() => void operation.run([{ label: texts.haciendo, write }])}
        >
          {texts.hacer}
        </Button>
      </div>
    </Seccion>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fecha as dateText, leerFecha } from "../../domain/base/written-dates";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { abrirSiguiente, fechaSiguiente } from "../../domain/cortes";
import { FilaDelHistorial } from "../../domain/plan/cortes/historial";
import { CampoDeFecha } from "../controls/CampoDeFecha";
import { Seccion } from "../controls/Seccion";
import { DeCorte } from "./de-corte";

const { abrir: texts } = cortes;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What opening the next corte does, before it does. */
export function Abrir({
  workbook,
  reading,
  matriz,
  filas,
  corte: { linea },
  guardadas,
  operation,
}: DeCorte & { readonly guardadas: readonly FilaDelHistorial[] }) {
  const styles = useStyles();
  const proposed = fechaSiguiente(Number(linea.fecha), reading.parametros.periodicidad ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (proposed === null ? "" : dateText(proposed));
  const date = leerFecha(text);
  const apertura = useMemo(
    () => (date === null ? null : abrirSiguiente(reading, matriz, filas, guardadas, date)),
    [reading, matriz, filas, guardadas, date],
  );
  const opens = apertura?.kind === "porAbrir" ? apertura : null;
  const write = () => workbook.apply(opens!.changes, reading, { what: "corteOpened", rows: opens!.enBlanco });
  return (
    <Seccion title={texts.titulo}>
      <div className={styles.form}>
        <CampoDeFecha
          label={texts.fecha}
          hint={apertura?.kind === "impedido" ? texts.fechaAnterior : undefined}
          value={text}
          onChange={setTyped}
        />
        {opens && (
          <ul className={styles.list}>
            {opens.enBlanco > 0 && <li>{texts.enBlanco(opens.enBlanco)}</li>}
            {opens.seQuedan > 0 && <li>{texts.seQuedan(opens.seQuedan)}</li>}
            {opens.metasDevueltas > 0 && <li>{texts.metas(opens.metasDevueltas)}</li>}
            {opens.anotadas > 0 && <li>{texts.anotadas(opens.anotadas)}</li>}
            <li>{texts.seBorra}</li>
          </ul>
        )}
        <Button
          appearance="primary"
          disabled={!opens || operation.progress !== null}
          onClick={() => void operation.run([{ label: texts.haciendo, write }])}
        >
          {date === null ? texts.titulo : texts.hacer(date)}
        </Button>
      </div>
    </Seccion>
  );
}

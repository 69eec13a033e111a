import { MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { integridadDe } from "../../domain/plan/cortes/sello/sello";
import { cuantasDiferencias, diferenciasConElCierre } from "../../domain/reading/cortes/diferencias";
import { Seccion } from "../controls/Seccion";
import { Abrir } from "./Abrir";
import { Diferencias } from "./Diferencias";
import { DeCorte } from "./de-corte";
import { Rectificar } from "./Rectificar";
import { useHistorial } from "./use-historial";

const { cerrado: texts } = cortes;

const useStyles = makeStyles({
  text: { margin: 0 },
  sello: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The corte that the workbook is at, closed: whether it still says the same, to correct it or to go on. */
export function Cerrado(props: DeCorte) {
  const styles = useStyles();
  const { workbook, reading, matriz, corte, operation } = props;
  const { linea } = corte;
  const guardadas = useHistorial(workbook, reading, corte, operation);
  const integridad = useMemo(() => guardadas && integridadDe(linea, guardadas), [linea, guardadas]);
  const diferencias = useMemo(
    () => guardadas && diferenciasConElCierre(guardadas, matriz.rows),
    [guardadas, matriz],
  );
  const count = diferencias ? cuantasDiferencias(diferencias) : 0;
  return (
    <>
      <Seccion title={texts.titulo(Number(linea.fecha), Number(linea.corte), Number(linea.version))}>
        <p className={styles.sello}>{texts.sello(String(linea.sello))}</p>
        {!diferencias && <Spinner label={cortes.leyendo} />}
        {integridad?.kind === "cambiado" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              {texts.selloRoto(integridad.filas.length, integridad.hay, integridad.de)}
            </MessageBarBody>
          </MessageBar>
        )}
        {integridad?.kind === "otroSello" && <p className={styles.text}>{texts.otroSello}</p>}
        {diferencias && count === 0 && <p className={styles.text}>{texts.sinCambios}</p>}
        {diferencias && count > 0 && <Diferencias diferencias={diferencias} count={count} />}
      </Seccion>
      {count > 0 && <Rectificar {...props} />}
      {guardadas && <Abrir {...props} guardadas={guardadas} />}
    </>
  );
}

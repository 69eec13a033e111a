import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cortes } from "../../domain/catalogue/panel/cortes";
import { checkWorkbook } from "../../domain/checks";
import { PreguntaDelCierre, cerrar } from "../../domain/cortes";
import { setApart } from "../../domain/excepciones";
import { MatrizReading } from "../../domain/reading/reading";
import { hoy } from "../app/hoy";
import { useConHistoria } from "../app/use-con-historia";
import { ViewProps } from "../app/view";
import { Seccion } from "../controls/Seccion";
import { Vacio } from "../controls/Vacio";
import { EnCero } from "./EnCero";

const { cerrar: texts } = cortes;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

interface Props extends ViewProps {
  readonly matriz: MatrizReading;
  /** Who closed the last one. */
  readonly quien: string;
}

/** What closing the corte will say, before it is closed. */
export function PorCerrar(props: Props) {
  const { workbook, matriz, filas, operation, quien: known } = props;
  const styles = useStyles();
  const reading = useConHistoria(props);
  const fecha = Number(reading.parametros.fecha_corte);
  const [nombre, setNombre] = useState<string | null>(null);
  const [acta, setActa] = useState("");
  const [quien, setQuien] = useState(known);
  const [confirmed, setConfirmed] = useState<ReadonlySet<PreguntaDelCierre>>(new Set());
  const { errores, excepciones } = useMemo(() => {
    const { pending, accepted } = setApart(checkWorkbook(reading, new Map([[matriz, filas]])), reading);
    return {
      errores: pending.filter(({ severity }) => severity === "error").length,
      excepciones: accepted.length,
    };
  }, [reading, matriz, filas]);
  const datos = {
    nombre: (nombre ?? texts.nombrePropuesto(fecha)).trim(),
    acta: acta.trim(),
    cerradoPor: quien.trim(),
    hoy: hoy(),
    errores,
    excepciones,
  };
  const cierre = useMemo(
    () => cerrar(reading, matriz, { ...datos, nombre: "", acta: "", cerradoPor: "" }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is typed in the form changes no figure
    [reading, matriz, errores, excepciones],
  );
  if (cierre.kind === "impedido") {
    return cierre.porque === "sinFecha" ? (
      <Vacio title={cortes.sinFecha} text={cortes.sinFechaTexto} />
    ) : (
      <Vacio title={cortes.sinFilas} text={cortes.sinFilasTexto} />
    );
  }
  if (cierre.kind !== "porCerrar") return null;
  const write = async () => {
    const said = cerrar(reading, matriz, datos);
    if (said.kind !== "porCerrar") throw new Error(`It can't be closed: ${said.kind}`);
    return workbook.closeCorte(said.version, reading);
  };
  const ready = cierre.preguntas.every((each) => confirmed.has(each)) && quien.trim() !== "";
  return (
    <Seccion title={texts.titulo(fecha)}>
      <p className={styles.text}>{texts.que}</p>
      <EnCero
        filas={cierre.enCero}
        onSelect={(place) => void operation.attempt(() => workbook.select(place))}
        matriz={matriz}
      />
      {errores > 0 && <p className={styles.text}>{texts.errores(errores)}</p>}
      <div className={styles.form}>
        {cierre.preguntas.map((each) => (
          <Checkbox
            key={each}
            label={texts.preguntas[each]}
            checked={confirmed.has(each)}
            onChange={(_, { checked }) =>
              setConfirmed(
                new Set([...confirmed].filter((other) => other !== each).concat(checked ? [each] : [])),
              )
            }
          />
        ))}
        <Field label={texts.nombre}>
          <Input
            value={nombre ?? texts.nombrePropuesto(fecha)}
            onChange={(_, { value }) => setNombre(value)}
          />
        </Field>
        <Field label={texts.acta}>
          <Input value={acta} onChange={(_, { value }) => setActa(value)} />
        </Field>
        <Field label={texts.quien} required>
          <Input value={quien} onChange={(_, { value }) => setQuien(value)} />
        </Field>
        <Button
          appearance="primary"
          disabled={!ready || operation.progress !== null}
          onClick={() => void operation.run([{ label: texts.haciendo, write }])}
        >
          {texts.hacer}
        </Button>
      </div>
    </Seccion>
  );
}

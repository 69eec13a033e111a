import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { FormEvent, KeyboardEvent, useEffect, useRef, useState } from "react";
import { diligenciar } from "../../domain/catalogue/panel/diligenciar";
import { revisar as texts } from "../../domain/catalogue/panel/revisar";
import { Opinion, opinionDe } from "../../domain/control";
import { FilaCalculada } from "../../domain/plan/cumplimiento/fila";
import { VERIFICACION, VERIFICACIONES } from "../../domain/plan/verificacion/verificacion";
import { Lectura, leerPorcentaje, textoDe } from "../../domain/proposals/reporte";
import { CampoDeTexto } from "../controls/CampoDeTexto";
import { PieDeFormulario } from "../controls/PieDeFormulario";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "1fr 1fr" },
});

/** The letter that chooses each opinion while the focus is among them. */
const LETRAS: Readonly<Record<string, string>> = {
  v: VERIFICACION.verificado,
  d: VERIFICACION.conDiferencia,
  e: VERIFICACION.sinEvidencia,
  n: VERIFICACION.noVerificable,
};

/** What stands in the fields: the opinion, its percentage as it is typed. */
export interface Borrador extends Omit<Opinion, "verificado"> {
  readonly verificado: string;
}

/** The fields of a row before anybody types in them. */
export function borradorDe(fila: FilaCalculada): Borrador {
  const opinion = opinionDe(fila);
  return { ...opinion, verificado: textoDe({ clase: "porcentaje" }, opinion.verificado) };
}

/** Why the percentage of a difference can't be written. */
function problemaDelVerificado(text: string, leido: Lectura): string | undefined {
  if (text.trim() === "") return texts.faltaElVerificado;
  return leido.kind === "ilegible" ? diligenciar.falta(leido.porque) : undefined;
}

interface Props {
  readonly borrador: Borrador;
  readonly quien: string;
  readonly disabled: boolean;
  /** Whether the person came to it to write: its choices have the focus. */
  readonly enfocar: boolean;
  readonly onBorrador: (borrador: Borrador) => void;
  readonly onQuien: (quien: string) => void;
  readonly onEscribir: (opinion: Opinion) => void;
  readonly onVer: () => void;
}

/** The opinion of Control Interno on a row, beside the reported figure. */
export function Formulario(props: Props) {
  const { borrador, quien, disabled, enfocar, onBorrador, onQuien, onEscribir, onVer } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (!enfocar) return;
    const choices = form.current?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [];
    ([...choices].find(({ checked }) => checked) ?? choices[0])?.focus();
  }, [enfocar]);

  const conDiferencia = borrador.verificacion === VERIFICACION.conDiferencia;
  const leido = leerPorcentaje(borrador.verificado);
  const problemas = {
    verificado: conDiferencia ? problemaDelVerificado(borrador.verificado, leido) : undefined,
    quien: quien.trim() === "" ? texts.faltaQuien : undefined,
  };
  const change = (key: keyof Borrador) => (text: string) => onBorrador({ ...borrador, [key]: text });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problemas.verificado || problemas.quien) return;
    onEscribir({ ...borrador, verificado: leido.kind === "valor" ? leido.value : "" });
  };
  const choose = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      return form.current?.requestSubmit();
    }
    const chosen = LETRAS[event.key.toLowerCase()];
    if (!chosen || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    change("verificacion")(chosen);
  };
  return (
    <form ref={form} className={styles.root} noValidate onSubmit={submit}>
      <Field label={texts.verificacion} hint={`${texts.noCambiaLoReportado} ${texts.teclas}`}>
        <RadioGroup
          className={styles.choices}
          value={borrador.verificacion}
          onChange={(_, data) => change("verificacion")(data.value)}
          onKeyDown={choose}
        >
          {VERIFICACIONES.map((each) => (
            <Radio key={each} value={each} label={each} />
          ))}
          <Radio value="" label={texts.sinOpinion} />
        </RadioGroup>
      </Field>
      {conDiferencia && (
        <CampoDeTexto
          label={texts.verificado}
          value={borrador.verificado}
          unit="%"
          hint={texts.verificadoAyuda}
          problema={tried ? problemas.verificado : undefined}
          isFigure
          onChange={change("verificado")}
        />
      )}
      <CampoDeTexto label={texts.queSeVio} value={borrador.queSeVio} onChange={change("queSeVio")} />
      <Field label={texts.recomendaciones}>
        <Textarea
          rows={2}
          resize="vertical"
          value={borrador.recomendaciones}
          onChange={(_, data) => change("recomendaciones")(data.value)}
        />
      </Field>
      <CampoDeTexto
        label={texts.quien}
        value={quien}
        hint={texts.seRecuerda}
        problema={tried ? problemas.quien : undefined}
        required
        onChange={onQuien}
      />
      <PieDeFormulario>
        <Button appearance="primary" type="submit" disabled={disabled}>
          {texts.escribir}
        </Button>
        <Button appearance="subtle" onClick={onVer}>
          {texts.ver}
        </Button>
      </PieDeFormulario>
    </form>
  );
}

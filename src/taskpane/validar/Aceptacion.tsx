import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { validar } from "../../domain/catalogue/panel/validar";
import { Recuadro } from "./Recuadro";

const { acciones: texts } = validar;

interface Props {
  readonly id: string;
  readonly count: number;
  readonly quien: string;
  readonly disabled: boolean;
  readonly onAccept: (motivo: string, quien: string) => void;
  readonly onCancel: () => void;
}

/** Why some observaciones are to stay as they are, and who says so. */
export function Aceptacion({ id, count, quien: known, disabled, onAccept, onCancel }: Props) {
  const [motivo, setMotivo] = useState("");
  const [quien, setQuien] = useState(known);
  const reason = motivo.trim();
  return (
    <Recuadro
      id={id}
      title={texts.aceptarTitulo(count)}
      action={texts.hacerAceptar(count)}
      disabled={disabled || reason === ""}
      onAction={() => onAccept(reason, quien.trim())}
      onCancel={onCancel}
    >
      <Field label={texts.motivo} hint={texts.motivoAyuda} size="small" required>
        <Textarea
          rows={2}
          resize="vertical"
          value={motivo}
          placeholder={texts.motivoEjemplo}
          onChange={(_, data) => setMotivo(data.value)}
        />
      </Field>
      <Field label={texts.quien} size="small">
        <Input value={quien} onChange={(_, data) => setQuien(data.value)} />
      </Field>
    </Recuadro>
  );
}

import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { KeyboardEvent } from "react";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";
import { Campo, Falta, leerAvance } from "../../domain/proposals/reporte";
import { CampoDeTexto } from "../controls/CampoDeTexto";

interface Props {
  readonly campo: Campo;
  readonly value: string;
  readonly hint: string;
  readonly falta?: Falta;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

/** The avance as its tipo asks for it: a figure in the unit of the meta, or one of a few words. */
export function CampoDeAvance({ campo, value, hint, falta, disabled, onChange, onLeave }: Props) {
  if (campo.clase !== "palabra")
    return (
      <CampoDeTexto
        label={texts.avance}
        value={value}
        unit={campo.clase === "porcentaje" ? "%" : campo.unidad}
        hint={hint}
        problema={falta && texts.falta(falta)}
        disabled={disabled}
        isFigure
        onChange={onChange}
        onLeave={onLeave}
      />
    );

  const said = leerAvance(campo, value);
  /** The first letter of a word chooses it. Not every browser takes Enter on a choice for the end of a form. */
  const choose = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      return (event.target as HTMLInputElement).form?.requestSubmit();
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) return;
    const typed = leerAvance(campo, event.key);
    if (typed.kind !== "valor" || typed.value === "") return;
    event.preventDefault();
    onChange(String(typed.value));
  };
  return (
    <Field
      label={texts.avance}
      hint={hint}
      validationState={falta ? "error" : "none"}
      validationMessage={falta && texts.falta(falta)}
    >
      <RadioGroup
        layout="horizontal"
        disabled={disabled}
        value={said.kind === "valor" ? String(said.value) : ""}
        onChange={(_, data) => onChange(data.value)}
        onKeyDown={choose}
      >
        {campo.palabras.map((each) => (
          <Radio key={each} value={each} label={each} />
        ))}
      </RadioGroup>
    </Field>
  );
}

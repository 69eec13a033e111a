import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { diligenciar as texts } from "../../domain/catalogue/panel/diligenciar";

interface Props {
  readonly filas: number;
  readonly disabled: boolean;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** What was said and could not be written: nothing of it is lost until the person says so. */
export function SinEscribir({ filas, disabled, onRetry, onLeave }: Props) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.sinEscribir(filas)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={disabled} onClick={onRetry}>
          {texts.reintentar}
        </Button>
        <Button size="small" disabled={disabled} onClick={onLeave}>
          {texts.descartar}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

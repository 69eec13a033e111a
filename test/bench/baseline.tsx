import { Button, Field, FluentProvider, Input, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

createRoot(document.body).render(
  <FluentProvider theme={webLightTheme}>
    <Field label="Campo">
      <Input />
    </Field>
    <Button>Botón</Button>
  </FluentProvider>,
);

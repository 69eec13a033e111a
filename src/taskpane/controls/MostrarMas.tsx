import { Button } from "@fluentui/react-components";
import { Fragment, ReactNode, useState } from "react";
import { marco } from "../../domain/catalogue/panel/marco";

interface Props<Item> {
  readonly items: readonly Item[];
  readonly page?: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A long list a page at a time: ten thousand rows must not make the pane heavy. */
export function MostrarMas<Item>({ items, page = 30, children }: Props<Item>) {
  const [shown, setShown] = useState(page);
  const more = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((item, index) => (
        <Fragment key={index}>{children(item, index)}</Fragment>
      ))}
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + Math.min(more, page * 4))}>
          {marco.mostrarMas(more)}
        </Button>
      )}
    </>
  );
}

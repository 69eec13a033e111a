import { Button } from "@fluentui/react-components";
import { Fragment, ReactNode, useState } from "react";
import { marco } from "../../domain/catalogue/panel/marco";

interface Props<Item> {
  readonly items: readonly Item[];
  /** Tells an item from the others, so that what a person opened stays open when the list changes. */
  readonly keyOf: (item: Item, index: number) => string | number;
  readonly page?: number;
  readonly children: (item: Item, index: number) => ReactNode;
}

/** A long list a page at a time: ten thousand rows must not make the pane heavy. */
export function MostrarMas<Item>({ items, keyOf, page = 30, children }: Props<Item>) {
  const [shown, setShown] = useState(page);
  const more = items.length - shown;
  return (
    <>
      {items.slice(0, shown).map((item, index) => (
        <Fragment key={keyOf(item, index)}>{children(item, index)}</Fragment>
      ))}
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + Math.min(more, page * 4))}>
          {marco.mostrarMas(more)}
        </Button>
      )}
    </>
  );
}

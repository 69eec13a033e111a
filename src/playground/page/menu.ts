import { element } from "./element";

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly tip?: string;
  readonly choose: () => void;
}

/**
 * A button that unfolds a menu: arrows move, Escape closes and goes back to the button, as in any menu.
 * @param label of the button; @param name of the menu, for screen readers
 */
export function menuButton(
  label: readonly (Node | string)[],
  name: string,
  items: readonly MenuItem[],
): HTMLElement {
  const options = items.map((item) =>
    element(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: -1,
        "data-id": item.id,
        title: item.tip ?? "",
        onclick: () => pick(item),
      },
      [item.label],
    ),
  );
  const list = element("div", { role: "menu", "aria-label": name, class: "menu", hidden: true }, options);
  const button = element(
    "button",
    { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => toggle(list.hidden) },
    [...label, element("span", { "aria-hidden": "true", class: "caret" }, ["▾"])],
  );
  const root = element("div", { class: "menu-button", onkeydown: (event) => move(event as KeyboardEvent) }, [
    button,
    list,
  ]);
  document.addEventListener("pointerdown", (event) => {
    if (!root.contains(event.target as Node)) toggle(false);
  });
  return root;

  function toggle(open: boolean): void {
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) options[0]?.focus();
  }

  function pick(item: MenuItem): void {
    toggle(false);
    button.focus();
    item.choose();
  }

  function move(event: KeyboardEvent): void {
    if (event.key === "Escape" && !list.hidden) {
      toggle(false);
      button.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (list.hidden) return toggle(true);
    const current = options.indexOf(document.activeElement as HTMLButtonElement);
    options[(current + step + options.length) % options.length]?.focus();
  }
}

import { TEXTS } from "../../texts";

type Attributes = Readonly<Record<string, string>>;

const icon = (name: string) => `:has(> .univerjs-icon-${name}-icon)`;
const SHEET_BAR_BUTTON = "[data-u-comp=sheet-bar-append-button]";

/** What Univer's controls don't say of themselves, or say in English, by where they are. */
const SAID: readonly (readonly [selector: string, attributes: Attributes])[] = [
  ["[data-u-comp=defined-name] input", { "aria-label": TEXTS.nameBox }],
  ["[data-u-comp=defined-name] a", { role: "button", "aria-label": TEXTS.definedNames }],
  [`[data-u-comp=formula-bar] span${icon("close")}`, { role: "button", "aria-label": TEXTS.cancelEntry }],
  [`[data-u-comp=formula-bar] span${icon("check-mark")}`, { role: "button", "aria-label": TEXTS.enterEntry }],
  [`[data-u-comp=formula-bar] span${icon("fx")}`, { role: "button", "aria-label": TEXTS.insertFunction }],
  [`[data-u-comp=formula-bar] button${icon("close")}`, { "aria-label": TEXTS.stopCalculating }],
  // A number over 0 would put the canvases before everything else of the page.
  ["[data-u-comp=formula-bar] canvas", { role: "img", "aria-label": TEXTS.formulaBar, tabindex: "0" }],
  ["[data-range-selector] > canvas", { role: "img", "aria-label": TEXTS.cells, tabindex: "0" }],
  ["[data-range-selector] > div canvas", { role: "img", "aria-label": TEXTS.cellEditor, tabindex: "-1" }],
  [`${SHEET_BAR_BUTTON}${icon("increase")}`, { "aria-label": TEXTS.addSheet }],
  [`${SHEET_BAR_BUTTON}${icon("convert")}`, { "aria-label": TEXTS.allSheets }],
  [`${SHEET_BAR_BUTTON}:has(> .univer-rotate-180)`, { "aria-label": TEXTS.previousSheets }],
  [
    `${SHEET_BAR_BUTTON}:has(> .univerjs-icon-more-icon:not(.univer-rotate-180))`,
    { "aria-label": TEXTS.nextSheets },
  ],
  ["[role=tablist]", { "aria-label": TEXTS.sheetTabs }],
  [`footer [data-u-comp=button]${icon("reduce")}`, { "aria-label": TEXTS.zoomOut }],
  [`footer [data-u-comp=button]${icon("increase")}`, { "aria-label": TEXTS.zoomIn }],
  ["footer [role=track] a", { "aria-label": TEXTS.zoomWhole }],
  ["footer [role=handle]", { role: "button", "aria-label": TEXTS.zoomLevel }],
  // Written in Univer's program, whatever the language.
  ["input[placeholder=请输入]", { placeholder: TEXTS.conditionText }],
  // No role of ARIA's.
  ["footer [role=track]", { role: "group", "aria-label": TEXTS.zoom }],
  ["[data-u-comp=sidebar]", { "aria-label": TEXTS.sidebar }],
  ["[data-u-comp=sidebar] > section > header button", { "aria-label": TEXTS.closeSidebar }],
  ["section[aria-label^=Notifications]:first-of-type", { "aria-label": TEXTS.gridNotices }],
  ["section[aria-label^=Notifications]", { "aria-label": TEXTS.gridProgress }],
];

/** What a wrapper says of the menu that the button inside it opens. */
const OF_THE_BUTTON = ["aria-haspopup", "aria-expanded"];

/**
 * Gives Univer's controls names in Spanish for who does not see them, and roles that exist, as they come and as they change.
 * @param grid the element in which Univer draws
 */
export function nameControls(grid: HTMLElement): void {
  const observer = new MutationObserver(name);
  name();

  function name(): void {
    for (const [selector, attributes] of SAID) {
      for (const control of grid.querySelectorAll(selector)) {
        for (const [attribute, value] of Object.entries(attributes)) {
          if (control.getAttribute(attribute) !== value) control.setAttribute(attribute, value);
        }
      }
    }
    for (const wrapper of grid.querySelectorAll("div[type=button]")) handOn(wrapper);
    // What was done here is no change to follow.
    observer.takeRecords();
    observer.observe(grid, { subtree: true, childList: true, attributeFilter: OF_THE_BUTTON });
  }
}

function handOn(wrapper: Element): void {
  const button = wrapper.querySelector("button");
  for (const attribute of OF_THE_BUTTON) {
    const value = wrapper.getAttribute(attribute);
    if (value === null || !button) continue;
    button.setAttribute(attribute, value);
    wrapper.removeAttribute(attribute);
  }
}

import type { Host } from "./host";
import { invalidArgument, itemNotFound } from "./errors";

/**
 * An object of Excel's API. Its public members are the API's, in camelCase; what is not API is a method that begins with "host".
 */
export abstract class OfficeObject {
  constructor(readonly host: Host) {}

  /** How a collection finds it again; the client calls it `_Id`. */
  get hostKey(): string | number | undefined {
    return undefined;
  }

  /** The properties that `load()` without arguments brings. */
  hostScalars(): string[] {
    const names = new Set<string>();
    for (
      let prototype: object = Object.getPrototypeOf(this) as object;
      prototype !== OfficeObject.prototype;
      prototype = Object.getPrototypeOf(prototype) as object
    ) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
        if (descriptor.get && !name.startsWith("host") && name !== "items") names.add(name);
      }
    }
    return [...names].filter(
      (name) => !((this as unknown as Record<string, unknown>)[name] instanceof OfficeObject),
    );
  }
}

/** A collection: items by key or by position. */
export abstract class OfficeCollection<Item extends OfficeObject> extends OfficeObject {
  abstract get items(): Item[];

  /** Whether this key, as the add-in gave it, means the item. */
  protected hostMatches(item: Item, key: string | number): boolean {
    return item.hostKey === key || sameText(item.hostKey, key);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(key: string | number): Item {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  getItemOrNullObject(key: string | number): Item | null {
    if (key === undefined || key === null) throw invalidArgument();
    return this.items.find((item) => this.hostMatches(item, key)) ?? null;
  }

  getItemAt(index: number): Item {
    const item = this.items[index];
    if (!item) throw invalidArgument("There is no item at that position.");
    return item;
  }
}

/** Names in Excel are the same in capitals and small letters. */
export const sameText = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string" && a.toLowerCase() === b.toLowerCase();

import { HostError } from "../model/errors";
import type { OfficeObject } from "../model/office-object";

/** @example camel("NumberFormat") // "numberFormat" */
export const camel = (name: string): string =>
  name.startsWith("_") ? name : name[0]!.toLowerCase() + name.slice(1);

/** @example pascal("numberFormat") // "NumberFormat" */
export const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

type Members = Record<string, unknown>;

const missing = (target: OfficeObject, name: string) =>
  new HostError("ApiNotFound", `The playground's Excel has no ${target.constructor.name}.${camel(name)}.`);

/** Reads a property by the name that travels. Throws ApiNotFound if the model has none. */
export function read(target: OfficeObject, name: string): unknown {
  const key = camel(name);
  if (!isMember(target, key) || typeof (target as unknown as Members)[key] === "function")
    throw missing(target, name);
  return (target as unknown as Members)[key];
}

export function write(target: OfficeObject, name: string, value: unknown): void {
  const key = camel(name);
  if (!hasSetter(target, key)) throw missing(target, `${camel(name)} (to be set)`);
  (target as unknown as Members)[key] = value;
}

export function call(target: OfficeObject, name: string, args: readonly unknown[]): unknown {
  const key = camel(name);
  const method = isMember(target, key) ? (target as unknown as Members)[key] : undefined;
  if (typeof method !== "function") throw missing(target, `${camel(name)}()`);
  return (method as (...given: unknown[]) => unknown).apply(
    target,
    // An argument left out travels as null.
    args.map((given) => given ?? undefined),
  );
}

/** What begins with "host" belongs to the model, not to the API. */
const isMember = (target: OfficeObject, key: string) => key in target && !key.startsWith("host");

function hasSetter(target: OfficeObject, key: string): boolean {
  if (key.startsWith("host")) return false;
  for (
    let prototype: object | null = target;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, key);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

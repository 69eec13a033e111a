import { HostError, invalidArgument } from "../model/errors";
import { OfficeCollection, OfficeObject } from "../model/office-object";
import type { ArgumentInfo, Batch, ObjectPath } from "./batch";
import { PATH } from "./batch";
import { call, camel, read } from "./members";
import type { References } from "./references";

/** Finds the objects that a batch speaks of, each once. `null` is a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, OfficeObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: OfficeObject,
    private readonly references: References,
    private readonly services: (name: string) => OfficeObject | undefined,
  ) {}

  get(id: number): OfficeObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("GeneralException", `There is no object path ${id}.`);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects in place of their paths' ids. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    return given.map((argument, index) => this.argument(argument, info?.ReferencedObjectPathIds?.[index]));
  }

  private argument(argument: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.get(pathId);
    // Objects inside an argument: `{ list: { source: range } }`.
    if (Array.isArray(pathId) || typeof argument !== "object" || argument === null || Array.isArray(argument))
      return argument;
    const nested = argument as Record<string, unknown>;
    if (typeof nested["_ObjectPathId"] === "number") return this.get(nested["_ObjectPathId"]);
    return Object.fromEntries(
      Object.entries(nested).map(([key, value]) => [key, this.argument(value, undefined)]),
    );
  }

  private resolve(path: ObjectPath): OfficeObject | null {
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.root;
      case PATH.newObject:
        return this.newObject(path.Name);
      case PATH.reference:
        return this.references.get(path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private newObject(name: string): OfficeObject {
    const service = this.services(name);
    if (!service) throw new HostError("ApiNotFound", `The playground's Excel has no ${name}.`);
    return service;
  }

  private fromParent(path: ObjectPath): OfficeObject | null {
    const parent = this.get(path.ParentObjectPathId ?? -1);
    // What is asked of a null object is null too.
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    const value = valueOf(parent, path, args);
    if (value === null || value === undefined) return null;
    if (!(value instanceof OfficeObject)) throw invalidArgument(`${camel(path.Name)} is no object.`);
    return value;
  }
}

function valueOf(parent: OfficeObject, path: ObjectPath, args: readonly unknown[]): unknown {
  if (path.ObjectPathType === PATH.property) return read(parent, path.Name);
  if (path.ObjectPathType === PATH.method) return call(parent, path.Name, given(args));
  if (path.ObjectPathType === PATH.indexer && parent instanceof OfficeCollection) {
    return parent.getItem(args[0] as string | number);
  }
  throw new HostError("GeneralException", `Object path type ${path.ObjectPathType} is unknown.`);
}

/** An argument that was left out travels as null. */
export const given = (args: readonly unknown[]): unknown[] => args.map((argument) => argument ?? undefined);

import { OfficeCollection, OfficeObject } from "../model/office-object";
import type { QueryInfo } from "./batch";
import { camel, pascal, read } from "./members";

/** The paths of a `load`, as a tree: `format/fill/color` → format → fill → color. */
type Tree = Map<string, Tree>;

/**
 * What `load` brings: the selected properties, of the object or of each item of a collection, nested as they were asked for.
 * An object that is named without its properties brings all its own scalar ones.
 */
export function query(target: OfficeObject, { Select = [], Expand = [], Skip = 0, Top }: QueryInfo): unknown {
  const tree: Tree = new Map();
  for (const path of [...Select, ...Expand].flatMap((list) => list.split(","))) {
    let branch = tree;
    for (const name of path
      .split("/")
      .map((part) => part.trim())
      .filter(Boolean)) {
      const key = camel(name);
      const next = branch.get(key) ?? emptyTree();
      branch.set(key, next);
      branch = next;
    }
  }
  return load(target, tree, { skip: Skip, top: Top });
}

function load(
  target: OfficeObject,
  tree: Tree,
  page: { skip: number; top?: number } = { skip: 0 },
): Record<string, unknown> {
  if (!isCollection(target)) return properties(target, tree);
  // A collection's own properties ("count") stand beside "items"; anything else is meant for the items.
  const own: Tree = new Map();
  const ofItems: Tree = new Map(tree.get("items") ?? []);
  for (const [name, branch] of tree) {
    if (name === "items" || name.startsWith("$")) continue;
    if (isOwnScalar(target, name)) own.set(name, branch);
    else ofItems.set(name, branch);
  }
  const onlyOwn = own.size > 0 && ofItems.size === 0 && !tree.has("items");
  const items = target.items.slice(page.skip, page.top === undefined ? undefined : page.skip + page.top);
  return {
    ...(own.size > 0 ? properties(target, own) : {}),
    ...(onlyOwn
      ? {}
      : { _Items: items.map((item) => ({ ...properties(item, ofItems), ...identity(item) })) }),
  };
}

const emptyTree = (): Tree => new Map<string, Tree>();

const isCollection = (target: OfficeObject): target is OfficeCollection<OfficeObject> =>
  target instanceof OfficeCollection;

const isOwnScalar = (target: OfficeCollection<OfficeObject>, name: string) =>
  name in target &&
  typeof (target as unknown as Record<string, unknown>)[name] !== "function" &&
  target.hostScalars().includes(name);

function properties(target: OfficeObject, tree: Tree): Record<string, unknown> {
  const wanted: Tree =
    tree.size > 0 ? tree : new Map(target.hostScalars().map((name) => [name, emptyTree()]));
  const result: Record<string, unknown> = {};
  for (const [name, branch] of wanted) {
    if (name.startsWith("$")) continue;
    const value = read(target, name);
    if (value instanceof OfficeObject) {
      const loaded = load(value, branch);
      const before = result[pascal(name)] as Record<string, unknown> | undefined;
      result[pascal(name)] = { ...before, ...loaded };
    } else result[pascal(name)] = value;
  }
  return result;
}

/** By which the client finds the object again in its collection. */
export function identity(target: OfficeObject): { readonly _Id?: string | number } {
  const key = target.hostKey;
  return key === undefined ? {} : { _Id: key };
}

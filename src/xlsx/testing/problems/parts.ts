import type { Documents } from "./documents";
import { all, doubled } from "./documents";

const TYPES = "[Content_Types].xml";

/** Content types complete and true, relationships that resolve, no part that nothing leads to. */
export function partProblems(documents: Documents): string[] {
  return [...contentTypes(documents), ...relationships(documents), ...orphans(documents)];
}

function contentTypes(documents: Documents): string[] {
  const types = documents.root(TYPES);
  const overrides = all(types, "Override").map((each) => each.getAttribute("PartName")!.slice(1));
  const defaults = all(types, "Default").map((each) => each.getAttribute("Extension")!.toLowerCase());
  return [
    ...doubled([...overrides, ...defaults]).map((each) => `content type twice: ${each}`),
    ...overrides
      .filter((path) => !documents.paths.includes(path))
      .map((path) => `content type of no part: ${path}`),
    ...documents.paths
      .filter((path) => path !== TYPES && !overrides.includes(path))
      .filter((path) => path.endsWith(".xml") || !defaults.includes(path.split(".").pop()!.toLowerCase()))
      .map((path) => `no content type: ${path}`),
  ];
}

function relationships(documents: Documents): string[] {
  return ["", ...documents.paths].flatMap((path) => {
    const links = documents.links(path);
    return [
      ...doubled(links.map(({ id }) => id)).map((id) => `${path}: relationship twice: ${id}`),
      ...links
        .filter(({ external, target }) => !external && !documents.paths.includes(target))
        .map(({ target }) => `${path}: leads nowhere: ${target}`),
    ];
  });
}

function orphans(documents: Documents): string[] {
  const reached = new Set<string>([TYPES]);
  const visit = (path: string) => {
    for (const { external, target } of documents.links(path)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit("");
  return documents.paths
    .filter((path) => !reached.has(path) && !path.endsWith(".rels"))
    .map((path) => `nothing leads to ${path}`);
}

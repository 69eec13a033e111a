import path from "node:path";
import ts from "typescript";

/** One member of office.js that the code uses, and the requirement set that its documentation names. */
export interface Use {
  /** @example "Range.getCell" */
  readonly member: string;
  /** @example "ExcelApi 1.1"; "unknown" for a text given to `load` that is not known before it runs */
  readonly set: string;
  /** @example "src/excel/reading/read.ts:12" */
  readonly at: string;
  /** The ExcelApi version that a condition around it makes sure of: `if (…isSetSupported("ExcelApi", "1.17"))`. */
  readonly guard?: string;
}

const TYPES = "@types/office-js/index.d.ts";

/**
 * Every use of a member of office.js in some files, found with TypeScript's own checker: what is called, read, written,
 * passed in an object (`load({ values: true })`) or named in a text (`load("items/name")`).
 *
 * @param written files that are not on disk, by path, to try the reader itself
 */
export function officeUses(files: readonly string[], written: Readonly<Record<string, string>> = {}): Use[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config,
    ts.sys,
    ".",
  );
  const program = ts.createProgram([...files, ...Object.keys(written)], options, hostOf(options, written));
  const reader = new UseReader(program.getTypeChecker());
  return [...files, ...Object.keys(written)].flatMap((file) => {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`There is no ${file}`);
    return reader.read(source);
  });
}

function hostOf(options: ts.CompilerOptions, written: Readonly<Record<string, string>>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version, ...rest) => {
    const text = written[name];
    return text === undefined ? onDisk(name, version, ...rest) : ts.createSourceFile(name, text, version);
  };
  return host;
}

class UseReader {
  constructor(private readonly checker: ts.TypeChecker) {}

  read(source: ts.SourceFile): Use[] {
    const uses: Use[] = [];
    const visit = (node: ts.Node): void => {
      for (const declaration of this.declarations(node)) {
        const set = setOf(declaration);
        if (set !== undefined) uses.push({ member: nameOf(declaration), set, ...placeOf(node, source) });
      }
      const unread = this.unreadText(node);
      if (unread !== undefined) uses.push({ member: unread, set: "unknown", ...placeOf(node, source) });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return uses;
  }

  /** Of office.js, what this node uses. */
  private declarations(node: ts.Node): ts.Declaration[] {
    if (ts.isPropertyAccessExpression(node)) return this.ofAccess(node);
    if (ts.isObjectLiteralElementLike(node) && node.name) return this.ofProperty(node);
    if (ts.isElementAccessExpression(node)) return this.ofKey(node);
    if (ts.isCallExpression(node)) return this.ofTexts(node);
    return [];
  }

  /** Of overloads, the one that is called. */
  private ofAccess(node: ts.PropertyAccessExpression): ts.Declaration[] {
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node;
    const signature = called ? this.checker.getResolvedSignature(node.parent)?.declaration : undefined;
    if (signature !== undefined && !ts.isJSDocSignature(signature)) return [signature].filter(isOffice);
    return officeDeclarations(this.checker.getSymbolAtLocation(node.name));
  }

  /** `range[key]` where the key is one of a few texts. */
  private ofKey({ expression, argumentExpression }: ts.ElementAccessExpression): ts.Declaration[] {
    const type = this.checker.getTypeAtLocation(expression);
    return this.textsOf(argumentExpression).flatMap((name) => this.membersOf(type, name));
  }

  private ofProperty({ name, parent }: ts.ObjectLiteralElementLike): ts.Declaration[] {
    const type = ts.isObjectLiteralExpression(parent) ? this.checker.getContextualType(parent) : undefined;
    if (!type || !name) return [];
    const names = ts.isComputedPropertyName(name) ? this.textsOf(name.expression) : [name.getText()];
    return names.flatMap((each) => this.membersOf(type, each));
  }

  /** Paths of `load("items/name,count")`. */
  private ofTexts(call: ts.CallExpression): ts.Declaration[] {
    const loader = this.loaderOf(call);
    if (loader === undefined) return [];
    const loaded = this.checker.getTypeAtLocation(loader);
    return call.arguments
      .flatMap((argument) => this.textsOf(argument))
      .flatMap((text) => text.split(","))
      .flatMap((each) => this.ofPath(loaded, each.trim().split("/")));
  }

  /** A text given to `load` whose type says nothing of what it is: nobody knows what it names. */
  private unreadText(node: ts.Node): string | undefined {
    if (!ts.isCallExpression(node) || this.loaderOf(node) === undefined) return undefined;
    const unread = node.arguments.find(
      (argument) => this.checker.getTypeAtLocation(argument).flags & ts.TypeFlags.String,
    );
    return unread?.getText();
  }

  /** What is loaded, where this is a call of office.js's `load`. */
  private loaderOf({ expression }: ts.CallExpression): ts.Expression | undefined {
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== "load") return undefined;
    return this.ofAccess(expression).length > 0 ? expression.expression : undefined;
  }

  private ofPath(type: ts.Type, [name = "", ...rest]: readonly string[]): ts.Declaration[] {
    const members = this.membersOf(type, name);
    if (rest.length === 0 || members.length === 0) return members;
    const inner = this.checker.getTypeAtLocation(members[0]!);
    return [
      ...members,
      ...this.ofPath(this.checker.getIndexTypeOfType(inner, ts.IndexKind.Number) ?? inner, rest),
    ];
  }

  private membersOf(type: ts.Type, name: string): ts.Declaration[] {
    const types = type.isUnion() ? type.types : [type];
    return types
      .flatMap((each) => officeDeclarations(this.checker.getPropertyOfType(each, name)))
      .slice(0, 1);
  }

  /** What a text may be, as far as its type says. */
  private textsOf(node: ts.Expression): string[] {
    const type = this.checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).flatMap((each) =>
      each.isStringLiteral() ? [each.value] : [],
    );
  }
}

const isOffice = (declaration: ts.Node): boolean => declaration.getSourceFile().fileName.endsWith(TYPES);

const officeDeclarations = (symbol: ts.Symbol | undefined): ts.Declaration[] =>
  (symbol?.declarations ?? []).filter(isOffice).slice(0, 1);

/** Of the member, or of the class where the member's documentation says none. */
function setOf(declaration: ts.Node): string | undefined {
  for (let node = declaration; node && !ts.isModuleBlock(node); node = node.parent) {
    const text = ts.getJSDocCommentsAndTags(node).map((doc) => doc.getText());
    const [, set, version] = /\[Api set: (Excel\w+) (\d+\.\d+)/.exec(text.join("\n")) ?? [];
    if (version !== undefined) return `${set} ${version}`;
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const owner = declaration.parent as Partial<ts.NamedDeclaration>;
  return owner.name ? `${owner.name.getText()}.${name}` : name;
}

function placeOf(node: ts.Node, source: ts.SourceFile): Pick<Use, "at" | "guard"> {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const guard = guardOf(node);
  return {
    at: `${path.relative(".", source.fileName)}:${line + 1}`,
    ...(guard === undefined ? {} : { guard }),
  };
}

/** In the branch that is taken where the set is there. */
function guardOf(node: ts.Node): string | undefined {
  for (let inner = node; inner.parent; inner = inner.parent) {
    const { parent } = inner;
    const condition =
      ts.isIfStatement(parent) && parent.thenStatement === inner
        ? parent.expression
        : ts.isConditionalExpression(parent) && parent.whenTrue === inner
          ? parent.condition
          : undefined;
    const asked = condition && /isSetSupported\("ExcelApi", "(\d+\.\d+)"\)/.exec(condition.getText());
    if (asked) return asked[1];
  }
  return undefined;
}

import { basename } from 'node:path';
import { parseAst } from 'vite';

/** Bare name of a module of the site inside a package. */
export const bareName = (file: string): string => `tep/${file}`;

/** Globals that mean the page's address: inside a package a module gets ours from the host. */
const ofPlace: ReadonlySet<string> = new Set(['location', 'history']);

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const visit = (node: Node, see: (node: Node, parent: Node | undefined, key: string) => void, parent?: Node, key = ''): void => {
  see(node, parent, key);
  for (const [name, value] of Object.entries(node)) {
    if (isNode(value)) visit(value, see, node, name);
    else if (Array.isArray(value)) for (const each of value) if (isNode(each)) visit(each, see, node, name);
  }
};

/** Whether an identifier stands for a value, not for the name of a property. */
const isValue = (parent: Node | undefined, key: string): boolean => {
  if (!parent) return true;
  if (parent.type === 'MemberExpression' && key === 'property') return parent['computed'] === true;
  if ((parent.type === 'Property' || parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition') && key === 'key')
    return parent['computed'] === true || parent['shorthand'] === true;
  return !/^(Import|Export)Specifier$|^(Labeled|Break|Continue)Statement$|^MetaProperty$/.test(parent.type);
};

type Edit = { start: number; end: number } & ({ text: string } | { name: string });

/** How a package loads a module by its bare name when it is wanted. */
const late = 'globalThis.thbc.load';
/** A classic script that loads modules by bare name. Throws when it loads none. */
export const loadThroughHost = (code: string): string => {
  const out = code.replace(/\bimport\(/g, `${late}(`);
  if (out === code) throw new Error('packer: a script that starts islands loads nothing');
  return out;
};

const literal = (node: Node | undefined): string | undefined => {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  const quasis = node?.type === 'TemplateLiteral' ? (node['quasis'] as { value: { cooked: string } }[]) : [];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
};

const declares = (node: Node, parent: Node | undefined, key: string): boolean =>
  (parent?.type === 'VariableDeclarator' && key === 'id') ||
  (key === 'params' && parent !== undefined) ||
  (/^(Function|Class)/.test(parent?.type ?? '') && key === 'id' && node.type === 'Identifier');

/**
 * A module made fit for a package: its text in pieces with the bare names of the modules it imports between them (text, name,
 * text, … text), late imports through the host, the globals in `shadowed` ours.
 * Throws when it reaches for them in a way that cannot be replaced.
 */
export const rewrite = (source: string, file: string, known: (file: string) => boolean, shadowed = ofPlace): string[] => {
  const edits: Edit[] = [];
  const needs = new Set<string>();
  const nameOf = (node: Node | undefined): string | undefined => {
    const from = literal(node);
    if (from === undefined || !/^\.{0,2}\//.test(from)) return undefined;
    if (!known(basename(from))) throw new Error(`packer: ${file} imports ${from}, which is not there`);
    return bareName(basename(from));
  };
  visit(parseAst(source) as unknown as Node, (node, parent, key) => {
    const from = node['source'] as Node | undefined;
    const name = /^(ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type) ? nameOf(from) : undefined;
    if (from && name !== undefined)
      if (node.type === 'ImportExpression') edits.push({ start: node.start, end: node.end, text: `${late}(${JSON.stringify(name)})` });
      else edits.push({ start: from.start, end: from.end, name });
    if (node.type === 'MemberExpression') {
      const object = node['object'] as Node;
      const property = node['property'] as Node;
      if (
        object.type === 'Identifier' &&
        /^(window|globalThis|self|document|top|parent)$/.test(String(object['name'])) &&
        node['computed'] !== true &&
        shadowed.has(String(property['name']))
      )
        throw new Error(`packer: ${file} says ${String(object['name'])}.${String(property['name'])}; say ${String(property['name'])} alone`);
    }
    if (node.type !== 'Identifier' || !shadowed.has(String(node['name'])) || !isValue(parent, key)) return;
    if (declares(node, parent, key)) throw new Error(`packer: ${file} has a name ${String(node['name'])} of its own`);
    needs.add(String(node['name']));
  });
  let text = needs.size ? `const{${[...needs].join(',')}}=globalThis.thbc.place;` : '';
  let at = 0;
  const parts: string[] = [];
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    text += source.slice(at, edit.start);
    at = edit.end;
    if ('text' in edit) text += edit.text;
    else {
      parts.push(text, edit.name);
      text = '';
    }
  }
  return [...parts, text + source.slice(at)];
};

/** Throws when modules import each other in a circle: none of them could be had before the other. */
const refuseCircles = (modules: Readonly<Record<string, readonly string[]>>): void => {
  const known = new Set<string>();
  const follow = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new Error(`packer: modules import each other: ${[...path, name].join(' > ')}`);
    if (known.has(name)) return;
    modules[name]?.forEach((dep, i) => i % 2 === 1 && follow(dep, [...path, name]));
    known.add(name);
  };
  for (const name of Object.keys(modules)) follow(name, []);
};

/** What stands for Vite's helper that loads style sheets of late modules: in a package all are there. */
const quietPreload = (source: string): string => {
  const name = /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\}/.exec(source)?.[1];
  if (!name) throw new Error('packer: unknown preload helper');
  return `const load=(start)=>start();export{load as ${name}}`;
};

/** All modules of a site made fit for a package, by bare name, as `rewrite` gives them. Throws when they import each other in a circle. */
export const packModules = (modules: ReadonlyMap<string, string>): Record<string, string[]> => {
  const packed = Object.fromEntries(
    [...modules].map(([file, source]) => [
      bareName(file),
      file.startsWith('preload-helper') ? [quietPreload(source)] : rewrite(source, file, (f) => modules.has(f)),
    ]),
  );
  refuseCircles(packed);
  return packed;
};

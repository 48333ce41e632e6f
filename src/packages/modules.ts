import { basename } from 'node:path';
import { parseAst } from 'vite';

/** Bare name of a module of the site inside a package. */
export const bareName = (file: string): string => `tep/${file}`;
/** Bare name of the module that stands for the place where the course thinks it is. */
export const placeName = 'thbc/place';

/** Globals that mean the page's address: inside a package a module gets ours by import. */
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

interface Edit {
  start: number;
  end: number;
  text: string;
}

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
 * A module made fit for a package: its imports by bare name, the globals in `shadowed` ours.
 * Throws when it reaches for them in a way that cannot be replaced.
 */
export const rewrite = (source: string, file: string, known: (file: string) => boolean, shadowed = ofPlace): string => {
  const edits: Edit[] = [];
  const needs = new Set<string>();
  const rename = (node: Node | undefined) => {
    const from = literal(node);
    if (!node || from === undefined || !/^\.{0,2}\//.test(from)) return;
    if (!known(basename(from))) throw new Error(`packer: ${file} imports ${from}, which is not there`);
    edits.push({ start: node.start, end: node.end, text: JSON.stringify(bareName(basename(from))) });
  };
  visit(parseAst(source) as unknown as Node, (node, parent, key) => {
    if (/^(ImportDeclaration|ImportExpression|ExportNamedDeclaration|ExportAllDeclaration)$/.test(node.type)) rename(node['source'] as Node | undefined);
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
  let out = source;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) out = out.slice(0, start) + text + out.slice(end);
  return needs.size ? `import{${[...needs].join(',')}}from"${placeName}";${out}` : out;
};

/** What stands for Vite's helper that loads style sheets of late modules: in a package all are there. */
const quietPreload = (source: string): string => {
  const name = /export\s*\{\s*[\w$]+ as ([\w$]+)\s*\}/.exec(source)?.[1];
  if (!name) throw new Error('packer: unknown preload helper');
  return `const load=(start)=>start();export{load as ${name}}`;
};

/** All modules of a site made fit for a package, by bare name. */
export const packModules = (modules: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    [...modules].map(([file, source]) => [
      bareName(file),
      file.startsWith('preload-helper') ? quietPreload(source) : rewrite(source, file, (f) => modules.has(f)),
    ]),
  );

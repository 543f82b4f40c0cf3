import { dirname, join, relative, sep } from 'node:path';

// Who may import what. Paths are seen from the root of the repository, packages by their name.
const workspaces = /^(kernel|subgraphs|router|standalone|web|bff(-[\w-]+)?|tests)\//;
const workspaceOf = (path) => /^(subgraphs\/[^/]+|bff-[^/]+\/web|[^/]+)\//.exec(path)?.[1];
const isTest = (path) => /\.test\.ts$|(^|\/)(tests?\/|(testing|conformance)\.ts$)/.test(path);
const isWeb = (path) => /^(bff-[^/]+\/)?web\//.test(path);
const between = ({ from, to }) => workspaces.test(to) && workspaceOf(from) !== workspaceOf(to);

/** `from` file, `to` what it imports, `names` the values taken from there: none when only types are. */
const arrows = [
  {
    broken: (i) => i.from.startsWith('kernel/') && between(i),
    fix: 'The kernel knows no other workspace: hand in what it needs as an argument.',
  },
  {
    broken: (i) => i.from.startsWith('subgraphs/') && between(i) && !i.to.startsWith('kernel/'),
    fix: 'A subgraph imports @lyceum/kernel/* and no other workspace: extend the entity in its schema, or consume its events.',
  },
  {
    broken: (i) =>
      /^(bff[-/]|router\/)/.test(i.from) &&
      !isWeb(i.from) &&
      between(i) &&
      !i.to.startsWith('kernel/') &&
      !(i.from.startsWith('bff-') && i.to.startsWith('bff/')),
    fix: 'The router and the BFFs import @lyceum/kernel/* and no other workspace, but for @lyceum/bff/* in a BFF: a BFF asks the router, the router asks subgraphs over HTTP.',
  },
  {
    broken: (i) => isWeb(i.from) && between(i) && !i.to.startsWith('web/'),
    fix: 'A web app imports @lyceum/web/* and no other workspace: it runs in browsers, and asks its BFF.',
  },
  {
    broken: (i) => i.relative && between(i) && !isTest(i.from),
    fix: 'Another workspace is imported by its name: @lyceum/<workspace>/<file>.',
  },
  {
    broken: (i) => /^(bff[-/]|router\/)/.test(i.from) && /^(mongoose|mongodb)(\/|$)/.test(i.to),
    fix: 'The router and the BFFs own no data: ask the subgraph that does.',
  },
  {
    broken: (i) =>
      /^bff[-/]/.test(i.from) &&
      (/^(graphql-tag|graphql-request|@apollo\/client)(\/|$)/.test(i.to) ||
        (i.to === 'graphql' && takes(i, 'parse', 'Source') && !isTest(i.from))),
    fix: 'A BFF sends generated operations only: write it in a .graphql file, run `npm run schema`, and pass what that generates to graphClient.',
  },
  {
    broken: (i) =>
      i.from.startsWith('subgraphs/') &&
      (i.to === 'mongoose'
        ? i.names.some((name) => name !== 'Schema')
        : /^mongodb(\/|$)/.test(i.to) && i.names.length > 0),
    fix: 'A domain takes `Schema` and types from mongoose, nothing else: reads and writes go through tenantCollection (@lyceum/kernel/tenancy).',
  },
  {
    broken: (i) =>
      !i.from.startsWith('kernel/') &&
      i.to === 'kernel/src/store' &&
      takes(i, 'databaseOf', 'sharedDatabase', 'openDatabase', 'databaseNames'),
    fix: 'Raw databases are the kernel’s: go through tenantCollection or platformCollection (@lyceum/kernel/tenancy).',
  },
  {
    broken: (i) => i.from.endsWith('.resolver.ts') && i.to.endsWith('.model') && i.names.length > 0,
    fix: 'resolver → service → model: call a service, and take row types by `import type`.',
  },
  {
    broken: (i) => i.from.endsWith('.service.ts') && i.to.endsWith('.resolver'),
    fix: 'resolver → service → model: what both need belongs in the service.',
  },
  {
    broken: (i) => /\/(testing|conformance)$/.test(i.to) && !isTest(i.from),
    fix: 'testing.ts and conformance.ts are for tests alone: they are not in the build.',
  },
  {
    broken: (i) => /^(node:)?process$/.test(i.to) && takes(i, 'env') && !mayReadEnvironment(i.from),
    fix: 'The environment is read in config.ts: add a variable there.',
  },
];

const takes = ({ names }, ...banned) =>
  names.some((name) => banned.includes(name) || name === '*' || name === 'default');

const mayReadEnvironment = (path) => /(^|\/)config\.ts$/.test(path) || isTest(path);

export const rule = {
  meta: { type: 'problem', schema: [], messages: { arrow: '{{fix}}' } },
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node, source, names) => {
      if (typeof source?.value !== 'string') return;
      const imported = { from, names, ...target(from, source.value) };
      const arrow = arrows.find(({ broken }) => broken(imported));
      if (arrow) context.report({ node, messageId: 'arrow', data: { fix: arrow.fix } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type' ? [] : values(node.specifiers)),
      ExportNamedDeclaration: (node) =>
        check(node, node.source, node.exportKind === 'type' ? [] : values(node.specifiers)),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type' ? [] : ['*']),
      ImportExpression: (node) => check(node, node.source, ['*']),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0], ['*']),
      'CallExpression[callee.object.name="require"]': (node) => check(node, node.arguments[0], ['*']),
      TSExternalModuleReference: (node) => check(node, node.expression, ['*']),
    };
  },
};

function target(from, source) {
  if (source.startsWith('.')) {
    return {
      relative: true,
      to: join(dirname(from), source)
        .split(sep)
        .join('/')
        .replace(/\.[cm]?[jt]s$/, ''),
    };
  }
  const [, name, file] = /^@lyceum\/([^/]+)\/?(.*)$/.exec(source) ?? [];
  if (!name) return { relative: false, to: source };
  const folder = workspaces.test(`${name}/`) ? name : `subgraphs/${name}`;
  return { relative: false, to: `${folder}/src/${file}` };
}

/** The names of values; a statement that names nothing runs the module, which is the most it could do. */
function values(specifiers) {
  if (specifiers.length === 0) return ['*'];
  return specifiers
    .filter(({ importKind, exportKind }) => importKind !== 'type' && exportKind !== 'type')
    .map(({ type, imported, local }) => {
      if (type === 'ImportNamespaceSpecifier') return '*';
      if (type === 'ImportDefaultSpecifier') return 'default';
      return (imported ?? local).name ?? (imported ?? local).value;
    });
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { generate } from '@graphql-codegen/cli';
import { buildClassSchema, buildSubgraph } from '@lyceum/kernel/subgraph';
import { composeSupergraph, mergePermissions, type SubgraphSdl } from '@lyceum/router/compose';
import { routerConfigReference, routerSchema } from '@lyceum/router/config/reference';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { clients, codegenConfig, passedOnBy, webClients, webCodegenConfig } from '../../../codegen';
import { type ComponentName, portOf } from '../components';
import { subgraphs } from '../subgraphs';
import { passedOn } from './passed-on';
import { configReference, errorsReference } from './reference';

/** Classes → SDL → supergraph → permissions → operations and their types; and the references that are lists of what the code has. Reads below `root`, writes below `out`. */
export async function emitSchema(root: string, out: string): Promise<void> {
  const built: SubgraphSdl[] = await Promise.all(
    subgraphs.map(async ({ name, resolvers, references, permissions: asked }) => {
      const parts = { name, resolvers, references: references as never, permissions: asked };
      const { sdl, permissions } = await buildSubgraph(parts);
      return {
        name,
        url: `http://localhost:${portOf(name as ComponentName)}/graphql`,
        sdl,
        permissions,
      };
    }),
  );
  const supergraph = composeSupergraph(built);
  for (const { name, sdl } of built) write(join(out, `schema/subgraphs/${name}.graphql`), sdl);
  write(join(out, 'schema/supergraph.graphql'), supergraph);
  write(join(out, 'schema/permissions.json'), `${JSON.stringify(mergePermissions(built), null, 2)}\n`);

  const api = printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema());
  for (const client of clients) await emitOperations(root, out, client, api);
  for (const [bff, names] of Object.entries(passedOnBy))
    write(join(out, bff, 'src/__generated__/passed-on.ts'), passedOn(buildSchema(api), names));
  for (const [bff, client] of Object.entries(webClients)) await emitWebOperations(root, out, bff, client);

  write(join(out, 'docs/reference/errors.md'), errorsReference());
  write(join(out, 'docs/reference/config.md'), await configReference());
  write(join(out, 'docs/reference/router-config.md'), routerConfigReference());
  write(join(out, 'router/router.schema.json'), routerSchema());
}

/** @throws when an operation asks for what the graph does not have. */
async function emitOperations(root: string, out: string, client: string, api: string): Promise<void> {
  const outputs = (await generate(codegenConfig(root, client, api), false)) as Output[];
  const isProgram = existsSync(join(root, client, 'package.json'));
  for (const { filename, content } of outputs) {
    if (filename.endsWith('/graphql.ts') && isProgram)
      write(join(out, client, 'src/__generated__/operations.ts'), content);
    if (filename.endsWith('.json'))
      write(join(out, `schema/operations/${basename(client)}.json`), `${content.trim()}\n`);
  }
}

interface Output {
  filename: string;
  content: string;
}

const bffResolvers = {
  'bff-mobile': () => import('@lyceum/bff-mobile/schema'),
  'bff-admin': () => import('@lyceum/bff-admin/schema'),
};

/** The schema of a BFF, and the operations of the web app that it serves. */
async function emitWebOperations(root: string, out: string, bff: string, client: string): Promise<void> {
  const { resolvers } = await bffResolvers[bff as keyof typeof bffResolvers]();
  const sdl = printSchema(lexicographicSortSchema(await buildClassSchema([...resolvers])));
  write(join(out, `schema/${bff}.graphql`), `${sdl}\n`);
  // What both apps have in common is typed once, and has to hold in both schemas.
  const parts = bff === 'bff-mobile' ? [client, 'web'] : [client];
  for (const part of parts) await emitWebTypes(root, out, part, sdl);
  const registered = (await generate(webCodegenConfig(root, [client, 'web'], sdl), false)) as Output[];
  const { content } = registered.find(({ filename }) => filename.endsWith('.json')) as Output;
  write(join(out, `schema/web/${bff}.json`), `${content.trim()}\n`);
}

async function emitWebTypes(root: string, out: string, part: string, sdl: string): Promise<void> {
  const outputs = (await generate(webCodegenConfig(root, [part], sdl), false)) as Output[];
  const types = outputs.find(({ filename }) => filename.endsWith('/graphql.ts'));
  if (types) write(join(out, part, 'src/__generated__/operations.ts'), documents(types.content));
}

/** `{"__meta__":{"documentId":"…"}}` as codegen writes it → a document as urql wants it. */
function documents(content: string): string {
  return content.replace(/\{"__meta__":\{("documentId":"\w+")\}\}/g, '{"kind":"Document","definitions":[],$1}');
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

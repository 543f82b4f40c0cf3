import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { generate } from '@graphql-codegen/cli';
import { expandPermissions } from '@lyceum/kernel/permissions';
import { buildSubgraph } from '@lyceum/kernel/subgraph';
import { composeSupergraph, mergePermissions, type SubgraphSdl } from '@lyceum/router/compose';
import { routerConfigReference, routerSchema } from '@lyceum/router/config/reference';
import { printSchema } from 'graphql';
import { clients, codegenConfig } from '../../../codegen';
import { type ComponentName, portOf } from '../components';
import { subgraphs } from '../subgraphs';
import { configReference, errorsReference } from './reference';

/** Classes → SDL → supergraph → permissions → operations and their types; and the references that are lists of what the code has. Reads below `root`, writes below `out`. */
export async function emitSchema(root: string, out: string): Promise<void> {
  const built: SubgraphSdl[] = await Promise.all(
    subgraphs.map(async ({ name, resolvers, references, permissions }) => {
      const { schema, sdl } = await buildSubgraph({ resolvers, references: references as never });
      return {
        name,
        url: `http://localhost:${portOf(name as ComponentName)}/graphql`,
        sdl,
        permissions: expandPermissions(schema, permissions),
      };
    }),
  );
  const supergraph = composeSupergraph(built);
  for (const { name, sdl } of built) write(join(out, `schema/subgraphs/${name}.graphql`), sdl);
  write(join(out, 'schema/supergraph.graphql'), supergraph);
  write(join(out, 'schema/permissions.json'), `${JSON.stringify(mergePermissions(built), null, 2)}\n`);

  const api = printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema());
  for (const client of clients) await emitOperations(root, out, client, api);

  write(join(out, 'docs/reference/errors.md'), errorsReference());
  write(join(out, 'docs/reference/config.md'), await configReference());
  write(join(out, 'docs/reference/router-config.md'), routerConfigReference());
  write(join(out, 'router/router.schema.json'), routerSchema());
}

/** @throws when an operation asks for what the graph does not have. */
async function emitOperations(root: string, out: string, client: string, api: string): Promise<void> {
  const outputs = (await generate(codegenConfig(root, client, api), false)) as { filename: string; content: string }[];
  const isProgram = existsSync(join(root, client, 'package.json'));
  for (const { filename, content } of outputs) {
    if (filename.endsWith('/graphql.ts') && isProgram)
      write(join(out, client, 'src/__generated__/operations.ts'), content);
    if (filename.endsWith('.json'))
      write(join(out, `schema/operations/${basename(client)}.json`), `${content.trim()}\n`);
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

import type { ConfigOf } from '@lyceum/kernel/config';
import { openFiles } from '@lyceum/kernel/files';
import { openMail } from '@lyceum/kernel/mail';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { collections } from './collections';
import type { variables } from './config';
import { createIdentityContext, type IdentityContext } from './context';
import { invitationMails } from './invitation/invitation.consumer';
import { InvitationResolver } from './invitation/invitation.resolver';
import { permissions } from './permissions';
import { PersonResolver } from './person/person.resolver';
import { RoleResolver } from './role/role.resolver';
import { rosterImportJobs } from './roster-import/roster-import.consumer';
import { RosterImportResolver } from './roster-import/roster-import.resolver';
import { SessionResolver } from './session/session.resolver';
import { countTries } from './session/tries';
import { openTokens } from './tokens';

export type IdentityConfig = ConfigOf<typeof variables>;

/** What composition and the permission table need: no configuration. */
export const identitySchema = {
  name: 'identity',
  resolvers: [PersonResolver, RoleResolver, SessionResolver, InvitationResolver, RosterImportResolver],
  references: {
    Person: ({ id }, { loaders }) => loaders.people.load(id),
    RosterImport: ({ id }, { loaders }) => loaders.rosterImports.load(id),
  },
  permissions,
  collections,
} satisfies Omit<Subgraph<IdentityContext>, 'context'>;

export function identity(config: IdentityConfig): Subgraph<IdentityContext> {
  const { tokenSecret, studentAppUrl, routerUrl } = config;
  const tokens = openTokens(config.signingKeys);
  const files = openFiles(config);
  const tools = { tokens, tries: countTries(), tokenSecret, files };
  const mail = openMail(config);
  return {
    ...identitySchema,
    context: (base, { store }) => createIdentityContext(base, store, tools),
    consumers: ({ metrics }) => [
      invitationMails({ mail, tokenSecret, studentAppUrl }),
      rosterImportJobs({ files, tokens, routerUrl }, metrics.registry),
    ],
    routes(app) {
      app.get('/.well-known/jwks.json', (_request, response) => {
        response.set('cache-control', 'public, max-age=300').json(tokens.jwks);
      });
    },
  };
}

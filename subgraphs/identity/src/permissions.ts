import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    me: 'signedIn',
    person: 'person:read',
    people: 'person:read',
    roles: 'person:read',
    rosterImport: 'roster:import',
    rosterImports: 'roster:import',
  },
  Mutation: {
    signIn: 'public',
    refresh: 'public',
    signOut: 'public',
    acceptInvitation: 'public',
    invitePerson: 'person:manage',
    invitePeople: 'person:manage',
    setRoles: 'person:manage',
    deactivatePerson: 'person:manage',
    activatePerson: 'person:manage',
    importRoster: 'roster:import',
  },
  Session: 'public',
  // Public is what a sign-in shows of the person; nobody gets to another one without a token.
  Person: {
    '*': 'signedIn',
    id: 'public',
    givenName: 'public',
    familyName: 'public',
    displayName: 'public',
    roles: 'public',
  },
  Tenant: 'signedIn',
  RoleDefinition: 'person:read',
  RosterImport: 'roster:import',
  RosterImportProgress: 'roster:import',
  RosterImportFile: 'roster:import',
  RosterRowError: 'roster:import',
  ...connectionPermissions('Person'),
  ...connectionPermissions('RosterImport'),
  ...connectionPermissions('RosterRowError'),
};

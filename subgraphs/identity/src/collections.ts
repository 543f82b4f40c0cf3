import { invitations } from './invitation/invitation.model';
import { people } from './person/person.model';
import { rosterImports } from './roster-import/roster-import.model';
import { rowErrors } from './roster-import/row-error.model';
import { orgs, terms } from './roster-import/school.model';
import { sessions } from './session/session.model';
import { tenants } from './tenant/tenant.model';

export const collections = [tenants, people, sessions, invitations, rosterImports, rowErrors, orgs, terms];

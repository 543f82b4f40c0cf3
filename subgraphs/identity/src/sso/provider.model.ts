import type { Permission } from '@lyceum/kernel/principal';
import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type Role, roleNames } from '../role/role.model';

/** An OpenID provider where people of a tenant have accounts. */
export interface SsoProviderRow {
  _id: string;
  /** What the button says. */
  name: string;
  issuer: string;
  clientId: string;
  /** Encrypted; null for a public client. */
  clientSecret: string | null;
  /** How the client shows who it is; AUTO is what the provider says it takes. */
  clientAuthentication: ClientAuthentication;
  scopes: string[];
  claims: ClaimNames;
  /** Whose addresses this provider may speak for; empty is all. */
  emailDomains: string[];
  /** Roles that the provider gives and takes, by a value in the claim of roles: system roles by name, a tenant's own by id. */
  roleMappings: { value: string; role: string }[];
  /** What somebody is whom a sign-in creates. */
  defaultRoles: Role[];
  /** Makes a person for somebody who signs in and is not there yet. */
  createsPeople: boolean;
  /** Passwords are refused of those whom this provider may speak for. */
  enforced: boolean;
  enabled: boolean;
  /**
   * What of more than everyday powers those held who last said whom to believe: into accounts with others it does not lead. Null
   * for one from before that was noted, which leads into all.
   */
  vouched: Permission[] | null;
  /** One more with every change of what a client is made of. */
  revision: number;
  usedAt: Date | null;
  createdAt: Date;
}

export const clientAuthentications = ['AUTO', 'BASIC', 'POST'] as const;
export type ClientAuthentication = (typeof clientAuthentications)[number];

/** The claims that hold it; a dot leads into an object. */
export interface ClaimNames {
  email: string;
  givenName: string;
  familyName: string;
  roles: string | null;
}

const schema = new Schema<SsoProviderRow>({
  name: { type: String, required: true },
  issuer: { type: String, required: true },
  clientId: { type: String, required: true },
  clientSecret: { type: String, default: null, encrypted: true },
  clientAuthentication: { type: String, enum: clientAuthentications, required: true },
  scopes: [String],
  claims: {
    type: new Schema<ClaimNames>(
      {
        email: { type: String, required: true },
        givenName: { type: String, required: true },
        familyName: { type: String, required: true },
        roles: { type: String, default: null },
      },
      { _id: false },
    ),
    required: true,
  },
  emailDomains: [String],
  roleMappings: [
    new Schema({ value: { type: String, required: true }, role: { type: String, required: true } }, { _id: false }),
  ],
  defaultRoles: [{ type: String, enum: roleNames }],
  createsPeople: { type: Boolean, required: true },
  enforced: { type: Boolean, required: true },
  enabled: { type: Boolean, required: true },
  vouched: { type: [String], default: null } as never,
  revision: { type: Number, required: true },
  usedAt: { type: Date, default: null },
  createdAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, createdAt: 1 });

export const ssoProviders = tenantCollection<SsoProviderRow>('ssoProviders', schema);

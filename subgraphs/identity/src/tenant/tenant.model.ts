import type { Tier } from '@lyceum/kernel/principal';
import { platformCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import { type Role, roleNames } from '../role/role.model';

/** How the apps look to the people of a tenant. */
export interface BrandingRow {
  logoUrl: string | null;
  /** `#rrggbb`, of links and buttons. */
  primaryColor: string | null;
  /** `#rrggbb`, of the text on a button. */
  onPrimaryColor: string | null;
}

export interface TenantRow {
  _id: string;
  slug: string;
  name: string;
  tier: Tier;
  branding?: BrandingRow;
  /** Who has one of them signs in with a second factor. */
  mfaRoles?: Role[];
  createdAt: Date;
}

const branding = {
  logoUrl: { type: String, default: null },
  primaryColor: { type: String, default: null },
  onPrimaryColor: { type: String, default: null },
};

const schema = new Schema<TenantRow>({
  slug: { type: String, required: true },
  name: { type: String, required: true },
  tier: { type: String, enum: ['STANDARD', 'ENTERPRISE'], required: true },
  branding: { type: new Schema<BrandingRow>(branding, { _id: false }) },
  mfaRoles: { type: [String], enum: roleNames, default: undefined },
  createdAt: { type: Date, required: true },
});

schema.index({ slug: 1 }, { unique: true });

export const tenants = platformCollection<TenantRow>('tenants', schema);

import type { Tier } from '@lyceum/kernel/principal';
import { platformCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export interface TenantRow {
  _id: string;
  slug: string;
  name: string;
  tier: Tier;
  createdAt: Date;
}

const schema = new Schema<TenantRow>({
  slug: { type: String, required: true },
  name: { type: String, required: true },
  tier: { type: String, enum: ['STANDARD', 'ENTERPRISE'], required: true },
  createdAt: { type: Date, required: true },
});

schema.index({ slug: 1 }, { unique: true });

export const tenants = platformCollection<TenantRow>('tenants', schema);

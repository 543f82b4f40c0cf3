import { platformCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** A tenant's word that a domain is theirs, until its DNS says so too. */
export interface DomainRow {
  _id: string;
  tenantId: string;
  /** Lower-case, internationalised names in their ASCII form. */
  name: string;
  /** What DNS has to show. */
  token: string;
  /** The name once it is verified, and until then the row's id, which is no name. */
  held: string;
  verifiedAt: Date | null;
  createdAt: Date;
}

const schema = new Schema<DomainRow>({
  tenantId: { type: String, required: true },
  name: { type: String, required: true },
  token: { type: String, required: true },
  held: { type: String, required: true },
  verifiedAt: { type: Date, default: null },
  createdAt: { type: Date, required: true },
});

schema.index({ tenantId: 1, name: 1 }, { unique: true });
// Many may claim a domain; one holds it.
schema.index({ held: 1 }, { unique: true });

export const domains = platformCollection<DomainRow>('domains', schema);

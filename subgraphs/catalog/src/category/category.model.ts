import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export interface CategoryRow {
  _id: string;
  name: string;
  nameKey: string;
}

const schema = new Schema<CategoryRow>({
  name: { type: String, required: true },
  nameKey: { type: String, required: true },
});

// Unique on the folded name: `Physics` and `physics` are one category.
schema.index({ tenantId: 1, nameKey: 1 }, { unique: true });

export const categories = tenantCollection<CategoryRow>('categories', schema);

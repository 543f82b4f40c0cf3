import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { ItemContent, Marking, QuestionKind } from './item.content';

/** A question in the bank, with its newest version. */
export interface ItemRow {
  _id: string;
  title: string;
  kind: QuestionKind;
  status: 'DRAFT' | 'READY' | 'RETIRED';
  tags: string[];
  /** What it tells of a learner: the skills of the learner model. */
  skills: string[];
  /** The newest, from 1. */
  version: number;
  createdBy: string;
  createdAt: Date;
  changedAt: Date;
  /** What it is found by: words of title, tags and texts. */
  tokens?: string[];
  /** Of an imported one: the identifier in its package, so that a second import is a new version. */
  sourcedId?: string;
}

/** Never changes once it is written: attempts hold on to it. */
export interface ItemVersionRow {
  /** `ITEM:VERSION` */
  _id: string;
  itemId: string;
  version: number;
  content: ItemContent;
  marking: Marking;
  createdBy: string;
  createdAt: Date;
}

const text = { type: String, required: true };

const itemSchema = new Schema<ItemRow>({
  title: text,
  kind: text,
  status: { type: String, enum: ['DRAFT', 'READY', 'RETIRED'], required: true },
  tags: [String],
  skills: [String],
  version: { type: Number, required: true },
  createdBy: text,
  createdAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
  tokens: [String],
  sourcedId: String,
} as never);
itemSchema.index({ tenantId: 1, changedAt: -1, _id: -1 });
itemSchema.index({ tenantId: 1, tags: 1, status: 1 });
itemSchema.index({ tenantId: 1, skills: 1 });
itemSchema.index({ tenantId: 1, tokens: 1 });
itemSchema.index({ tenantId: 1, sourcedId: 1 });

const versionSchema = new Schema<ItemVersionRow>({
  itemId: text,
  version: { type: Number, required: true },
  content: { type: Schema.Types.Mixed, required: true },
  marking: { type: Schema.Types.Mixed, required: true },
  createdBy: text,
  createdAt: { type: Date, required: true },
} as never);
versionSchema.index({ tenantId: 1, itemId: 1, version: -1 });
versionSchema.index(
  { tenantId: 1, 'content.rubricId': 1 },
  { partialFilterExpression: { 'content.rubricId': { $exists: true } } },
);

export const items = tenantCollection<ItemRow>('items', itemSchema);
export const itemVersions = tenantCollection<ItemVersionRow>('itemVersions', versionSchema);

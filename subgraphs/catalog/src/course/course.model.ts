import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

export type CourseStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';

export interface ModuleRow {
  id: string;
  title: string;
  lessonIds: string[];
}

export interface CourseRow {
  _id: string;
  /** OneRoster's id; a course made here has its own id, so that every course has one. */
  sourcedId: string;
  title: string;
  titleKey: string;
  code: string | null;
  summary: string;
  categoryId: string | null;
  status: CourseStatus;
  /** Archived because a roster removed it: a roster that has it again brings it back. */
  leftRoster: boolean;
  /** What authors work on. */
  draft: ModuleRow[];
  /** What learners see: the draft as it was when last published. */
  published: { version: number; at: Date; modules: ModuleRow[] } | null;
  /** When the draft is to be published by itself. */
  publishAt: Date | null;
  /** When it was to be and something was missing, so that it was not; null again once somebody has seen to it. */
  publicationMissedAt: Date | null;
  /** One more with every change that is announced, so that consumers can tell old news. */
  revision: number;
  tokens: string[];
  createdAt: Date;
}

const moduleSchema = new Schema<ModuleRow>(
  { id: { type: String, required: true }, title: { type: String, required: true }, lessonIds: [String] },
  { _id: false, id: false },
);
const publication = new Schema<NonNullable<CourseRow['published']>>(
  { version: Number, at: Date, modules: [moduleSchema] },
  { _id: false },
);

const schema = new Schema<CourseRow>({
  sourcedId: { type: String, required: true },
  title: { type: String, required: true },
  titleKey: { type: String, required: true },
  code: { type: String, default: null },
  summary: { type: String, default: '' },
  categoryId: { type: String, default: null },
  status: { type: String, enum: ['DRAFT', 'PUBLISHED', 'ARCHIVED'], required: true },
  draft: [moduleSchema],
  published: { type: publication, default: null },
  leftRoster: { type: Boolean, default: false },
  publishAt: { type: Date, default: null },
  publicationMissedAt: { type: Date, default: null },
  revision: { type: Number, required: true },
  tokens: [String],
  createdAt: { type: Date, required: true },
});

// A roster that is imported twice, or by two workers, finds its course instead of making another.
schema.index({ tenantId: 1, sourcedId: 1 }, { unique: true });
schema.index({ tenantId: 1, status: 1, titleKey: 1, _id: 1 });
schema.index({ tenantId: 1, tokens: 1 });
// What has come due is looked for among all tenants, and few courses wait for a time.
schema.index({ publishAt: 1 }, { partialFilterExpression: { publishAt: { $gt: new Date(0) } } });

export const courses = tenantCollection<CourseRow>('courses', schema);

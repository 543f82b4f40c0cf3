import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** What enrollment has heard of a course from the catalog's events: enough to seat a learner and to say what comes next. */
export interface KnownCourseRow {
  _id: string;
  status: 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
  revision: number;
  /** Of the published outline, in the order to take them. */
  lessonIds: string[];
}

const schema = new Schema<KnownCourseRow>({
  status: { type: String, enum: ['DRAFT', 'PUBLISHED', 'ARCHIVED'], required: true },
  revision: { type: Number, required: true },
  lessonIds: [String],
});

export const knownCourses = tenantCollection<KnownCourseRow>('knownCourses', schema);

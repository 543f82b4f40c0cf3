import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';

/** Something that can be recommended, as far as it is known from the events of those who own it. */
export interface ContentRow {
  /** The course's or the exam's. */
  _id: string;
  kind: 'COURSE' | 'PRACTICE';
  /** Of a practice: its course. Of a course: itself. */
  courseId: string;
  title: string;
  /** Published, or scheduled. */
  open: boolean;
  /** Of a practice. */
  opensAt: Date | null;
  closesAt: Date | null;
  /** Of the owner's event. */
  revision: number;
  /** Of the published outline, in the order to take them. */
  lessonIds: string[];
  /** What its exams have asked about, as it was found out. */
  skills: string[];
}

const text = { type: String, required: true };

const schema = new Schema<ContentRow>({
  kind: { type: String, enum: ['COURSE', 'PRACTICE'], required: true },
  courseId: text,
  title: { type: String, default: '' },
  open: { type: Boolean, required: true },
  opensAt: { type: Date, default: null },
  closesAt: { type: Date, default: null },
  revision: { type: Number, required: true },
  lessonIds: [String],
  skills: [String],
} as never);
schema.index({ tenantId: 1, courseId: 1, kind: 1 });
schema.index({ tenantId: 1, skills: 1 });

export const contents = tenantCollection<ContentRow>('contents', schema);

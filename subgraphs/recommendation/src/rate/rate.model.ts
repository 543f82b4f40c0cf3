import { tenantCollection } from '@lyceum/kernel/tenancy';
import { Schema } from 'mongoose';
import type { Counts } from '../model/rates';

/** How often an item, a skill or everything was answered, and how often right: of the whole tenant, nobody's in particular. */
export interface CounterRow extends Counts {
  /** `TENANT item:ID`, `TENANT skill:NAME`, `TENANT all` */
  _id: string;
  kind: 'ITEM' | 'SKILL' | 'ALL';
}

/**
 * What one event adds to the counters. Thousands of learners answer the same thirty items at once: were each to raise their
 * counters itself, all would wait for each other. They put a row here instead, and one job adds them up.
 */
export interface TallyRow {
  _id: string;
  deltas: { key: string; n: number; s: number }[];
}

const number = { type: Number, required: true };

const counterSchema = new Schema<CounterRow>({
  kind: { type: String, enum: ['ITEM', 'SKILL', 'ALL'], required: true },
  n: number,
  s: number,
} as never);

const tallySchema = new Schema<TallyRow>({ deltas: { type: Schema.Types.Mixed, required: true } } as never);

export const counters = tenantCollection<CounterRow>('counters', counterSchema);
export const tallies = tenantCollection<TallyRow>('tallies', tallySchema);

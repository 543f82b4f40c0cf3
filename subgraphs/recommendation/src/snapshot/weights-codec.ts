import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Weights } from '../model/predict';

// Weights as a snapshot keeps them: JSON, packed. 10,000 items are about 300 KB.

/** Weights of more items than this would not fit into one document of 16 MB. */
export const MAX_ITEMS = 300_000;

const round = (value: number) => Math.round(value * 1e6) / 1e6;

export async function encodeWeights({ mode, bias, global, items, skills, total }: Weights): Promise<Buffer> {
  const text = JSON.stringify({
    ...{ mode, bias, global, total },
    items: [...items].map(([id, item]) => [id, item.n, ...[item.s, item.bias, ...item.slopes].map(round)]),
    skills: [...skills].map(([id, skill]) => [id, skill.n, ...[skill.s, skill.bias, ...skill.slopes].map(round)]),
  });
  return promisify(gzip)(text);
}

type Entry = [id: string, n: number, s: number, bias: number, ...slopes: number[]];

export async function decodeWeights(bytes: Buffer): Promise<Weights> {
  const read = JSON.parse((await promisify(gunzip)(bytes)).toString('utf8')) as Pick<
    Weights,
    'mode' | 'bias' | 'global' | 'total'
  > & { items: Entry[]; skills: Entry[] };
  return {
    ...read,
    items: new Map(
      read.items.map(([id, n, s, bias, level = 0, skill = 0]) => [id, { n, s, bias, slopes: [level, skill] }]),
    ),
    skills: new Map(read.skills.map(([id, n, s, bias, ...slopes]) => [id, { n, s, bias, slopes }])),
  };
}

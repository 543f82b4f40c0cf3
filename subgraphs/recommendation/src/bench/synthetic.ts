import { randomFrom } from '../model/random';
import type { DataSet } from './read-answers';

export interface School {
  learners: number;
  /** On average. */
  answers: number;
  items: number;
  skills: number;
  seed: number;
}

const DAY = 86_400_000;
/** 2026-01-05, a Monday. */
const TERM = 1_767_571_200_000;

/**
 * Learners that never were: item response theory with levels by skill that rise with practice and fall with time, items of one
 * to three skills, and some items met again. What is true of them is known, so a model can be held against it.
 */
export function syntheticSchool({ learners, answers, items, skills, seed }: School): DataSet {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const hardness = Array.from({ length: skills }, () => normal() * 0.6);
  const bank = Array.from({ length: items }, (_, n) => {
    const own = new Set([Math.floor(random() * skills)]);
    while (random() < 0.2 && own.size < 3) own.add(Math.floor(random() * skills));
    return { id: `i${n}`, skills: [...own], difficulty: normal() * 0.9 - 0.8, slope: 0.7 + random() * 0.6 };
  });
  const bySkill = Array.from({ length: skills }, (_, skill) => bank.filter((item) => item.skills.includes(skill)));

  const learner = (n: number) => {
    const ability = normal() * 0.8;
    const levels = hardness.map((hard) => ({ level: ability + normal() * 0.5 - hard, at: 0 }));
    const rows: DataSet['learners'][number]['answers'] = [];
    const count = Math.max(3, Math.round(answers * (0.2 + random() * 1.6)));
    let at = TERM + random() * 14 * DAY;
    let skill = Math.floor(random() * skills);
    while (rows.length < count) {
      if (random() < 0.15) skill = Math.floor(random() * skills);
      if (random() < 0.05) at += DAY * (1 + random() * 6);
      at += 20_000 + random() * 90_000;
      const pool = bySkill[skill] as typeof bank;
      const again = rows.length > 0 && random() < 0.08 ? bank.find(({ id }) => id === rows.at(-1)?.item) : undefined;
      const item = again ?? pool[Math.floor(random() * pool.length)];
      if (!item) continue;
      let level = 0;
      for (const one of item.skills) {
        const own = levels[one] as { level: number; at: number };
        if (own.at > 0) own.level -= Math.min(0.5, 0.04 * Math.log1p((at - own.at) / DAY));
        level += own.level / item.skills.length;
      }
      const p = 0.1 + 0.88 / (1 + Math.exp(-item.slope * (level - item.difficulty + (again ? 0.7 : 0))));
      const y = random() < p ? 1 : 0;
      for (const one of item.skills) {
        const own = levels[one] as { level: number; at: number };
        own.level += y === 1 ? 0.06 : 0.03;
        own.at = at;
      }
      rows.push({ item: item.id, skills: item.skills.map((one) => `s${one}`), y, at: Math.round(at), retries: true });
    }
    return { id: `l${n}`, answers: rows };
  };
  return { learners: Array.from({ length: learners }, (_, n) => learner(n)), merged: 0 };
}

/** As a file that the bench reads. */
export function toTsv({ learners }: DataSet): string {
  const rows = learners.flatMap(({ id, answers }) =>
    answers.map(({ item, at, y, skills }) => [id, item, at, y, skills.join('~~')].join('\t')),
  );
  return `user_id\titem_id\ttimestamp\tcorrect\tskill_id\n${rows.join('\n')}\n`;
}

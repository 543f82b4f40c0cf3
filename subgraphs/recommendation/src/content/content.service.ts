import type { TenantScope } from '@lyceum/kernel/tenancy';
import { type ContentRow, contents } from './content.model';

/** Skills that one course or practice is known by. */
const MAX_SKILLS = 100;

type Facts = Omit<ContentRow, '_id' | 'skills'>;

/** Takes over what the owner says, unless something newer was heard already. Part of the event's transaction. */
export async function learnOfContent(scope: TenantScope, _id: string, facts: Facts): Promise<void> {
  const known = await contents(scope).findOne({ _id });
  if (!known) await contents(scope).create({ _id, ...facts, skills: [] });
  else if (known.revision < facts.revision) await contents(scope).updateOne({ _id }, { $set: facts });
}

interface AskedOf {
  courseId: string;
  examId: string;
  purpose: 'EXAM' | 'PRACTICE';
  answers: { skills: string[] }[];
}

/**
 * Courses say nothing of skills: what the exams of a course ask about is what it teaches. Writes only when there is something
 * new, so that the many who sit one exam don't wait for each other.
 */
export async function learnSkills(scope: TenantScope, results: readonly AskedOf[]): Promise<void> {
  const about = new Map<string, { facts: Facts; skills: Set<string> }>();
  for (const { courseId, examId, purpose, answers } of results) {
    const found = answers.flatMap(({ skills }) => skills);
    const add = (id: string, kind: ContentRow['kind']) => {
      const known = about.get(id) ?? { facts: unheardOf(courseId, kind), skills: new Set<string>() };
      for (const skill of found) known.skills.add(skill);
      about.set(id, known);
    };
    if (found.length === 0) continue;
    add(courseId, 'COURSE');
    if (purpose === 'PRACTICE') add(examId, 'PRACTICE');
  }
  if (about.size === 0) return;
  const known = await contents(scope).find({ _id: { $in: [...about.keys()] } });
  for (const [_id, { facts, skills: found }] of about) {
    const row = known.find((one) => one._id === _id);
    const skills = [...new Set([...(row?.skills ?? []), ...found])].slice(0, MAX_SKILLS);
    if (skills.length === row?.skills.length) continue;
    await contents(scope).updateOne({ _id }, { $set: { skills }, $setOnInsert: facts }, { upsert: true });
  }
}

/** A result can come before its owner's own news, which then holds whatever its revision. */
function unheardOf(courseId: string, kind: ContentRow['kind']): Facts {
  return { kind, courseId, title: '', open: false, opensAt: null, closesAt: null, revision: -1, lessonIds: [] };
}

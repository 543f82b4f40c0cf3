import { type Context, personId } from '@lyceum/kernel/context';
import { type ContentRow, contents } from '../content/content.model';
import { armOf, runningExperiment } from '../experiment/experiment.service';
import { stateOf } from '../learner/learn.service';
import { ELO, emptyLearner, type LearnerRow, learners } from '../learner/learner.model';
import { hashOf } from '../model/random';
import { type LearnerState, newLearner } from '../model/state';
import { versionOf } from '../snapshot/active.service';
import { noteExposure } from './exposure.service';
import { type Candidate, type Choice, choose, DEFAULTS } from './policy';
import { type Reason, reasonsFor } from './reason';

type Scope = Pick<Context, 'tenant' | 'principal' | 'now'>;

export interface Recommended {
  /** Answers that were counted of the learner. */
  answers: number;
  items: (Choice & { reasons: Reason[] })[];
}

/** What is looked through at most: the courses one sits in, and those that share a skill with one's own. */
const CONTENTS = 300;
const SKILLS = 100;

/**
 * The next things for who asks, best first. They stay the same for a day, or until something is answered. Two round trips to
 * the database, whatever the number of courses.
 */
export async function recommend(scope: Scope, first: number): Promise<Recommended> {
  const learnerId = personId(scope);
  const learner = (await learners(scope).findOne({ learnerId })) ?? emptyLearner(learnerId, scope.now);
  const state = stateOf(learner) ?? newLearner();
  const [found, experiment, version] = await Promise.all([
    contentsFor(scope, learner, state),
    runningExperiment(scope),
    versionOf(scope, state.n > 0 ? learner.version : ELO),
  ]);
  const arm = experiment && armOf(experiment, learnerId);
  const day = scope.now.toISOString().slice(0, 10);
  const key = `${learnerId} ${day} ${learner.answers}`;
  const settings = { ...DEFAULTS, ...arm?.settings };
  const candidates = candidatesOf(found, learner, scope.now);
  const choices = choose({ candidates, state, version, now: scope.now, settings, first, seed: hashOf(key) });
  if (choices.length > 0)
    await noteExposure(scope, {
      _id: key,
      learnerId,
      at: scope.now,
      version: version.id,
      experimentId: experiment?._id ?? null,
      arm: arm?.name ?? null,
      slots: choices.map(({ candidate, skill, p, propensity, explored }) => ({
        ...{ id: candidate.id, kind: candidate.kind, skill, p, propensity, explored },
      })),
    });
  return {
    answers: learner.answers,
    items: choices.map((choice) => ({ ...choice, reasons: reasonsFor(choice, state) })),
  };
}

function contentsFor(scope: Scope, { courses }: LearnerRow, state: LearnerState): Promise<ContentRow[]> {
  const seated = courses.filter((course) => course.seated).map(({ courseId }) => courseId);
  const skills = [...state.skills]
    .sort(([, a], [, b]) => b.seq - a.seq)
    .slice(0, SKILLS)
    .map(([skill]) => skill);
  const either = [{ courseId: { $in: seated } }, { kind: 'COURSE' as const, skills: { $in: skills } }];
  return contents(scope).find({ open: true, $or: either }, { limit: CONTENTS });
}

/** What may be recommended: the next lesson and the practice of courses one sits in, and courses one does not know. */
function candidatesOf(found: readonly ContentRow[], { courses, seen }: LearnerRow, now: Date): Candidate[] {
  const attended = new Map(courses.map((course) => [course.courseId, course]));
  const seenAt = new Map(seen.map(({ examId, at }) => [examId, new Date(at)]));
  return found.flatMap(({ _id, kind, courseId, title, skills, lessonIds, opensAt, closesAt }): Candidate[] => {
    const own = attended.get(courseId);
    const candidate = { id: _id, kind, courseId, title, skills, lessonId: null, seenAt: seenAt.get(_id) ?? null };
    if (kind === 'PRACTICE') {
      const within = (!opensAt || opensAt <= now) && (!closesAt || closesAt > now);
      return own?.seated && within ? [candidate] : [];
    }
    if (!own?.seated) return own?.completed ? [] : [candidate];
    const next = lessonIds.find((lesson) => !own.done.includes(lesson));
    return next ? [{ ...candidate, id: next, kind: 'LESSON', lessonId: next }] : [];
  });
}

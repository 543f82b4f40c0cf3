import { personalRows } from '@lyceum/kernel/personal-rows';
import type { PersonalData } from '@lyceum/kernel/privacy';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { listByIds as examsByIds } from '../exam/exam.service';
import { type ItemResult, type ResultRow, results } from './result.model';
import type { Show } from './result.type';

const NOTHING: Show = { score: false, feedback: false, answers: false };

/**
 * Somebody's results as they may read them: with what their exams' release policies show, and nothing of an unreleased one but
 * their own answers. An export is no way round the release.
 */
export async function* exportResults(scope: TenantScope, learnerId: string): AsyncGenerator<PersonalData> {
  for await (const { name, rows } of personalRows(results.collectionName, results(scope), { learnerId })) {
    const page = rows as ResultRow[];
    const exams = await examsByIds(scope, [...new Set(page.map(({ examId }) => examId))]);
    const shown = new Map(exams.map(({ _id, release }) => [_id, release.show]));
    yield {
      name,
      rows: page.map((row) => readable(row, (row.releasedAt && shown.get(row.examId)) || NOTHING)),
    };
  }
}

function readable(row: ResultRow, show: Show): object {
  const { items, history, score, percent, passed, ...rest } = row;
  return {
    ...rest,
    ...(show.score && { score, percent, passed, history }),
    items: (items ?? []).map(({ itemId, response, maxPoints, points, comment }) => ({
      ...{ itemId, response, maxPoints },
      ...(show.feedback && { points, comment }),
    })),
  };
}

/** Takes from somebody's results what they and their markers wrote; what was achieved stays. Answers how many had any of it. */
export async function forgetAnswers(scope: TenantScope, learnerId: string): Promise<number> {
  let changed = 0;
  for (const row of await results(scope).find({ learnerId })) {
    if (!row.items?.some(tells)) continue;
    const items = row.items.map((item) => ({ ...item, response: {}, comment: null, score: withoutParts(item.score) }));
    await results(scope).updateOne({ _id: row._id }, { $set: { items } });
    changed++;
  }
  return changed;
}

const tells = ({ response, comment }: ItemResult) => comment !== null || Object.keys(response).length > 0;

function withoutParts({ parts: _, ...score }: ItemResult['score']): ItemResult['score'] {
  return score;
}

import { personalRows } from '@lyceum/kernel/personal-rows';
import type { PersonalData } from '@lyceum/kernel/privacy';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import { attempts } from '../attempt/attempt.model';
import { listByIds as examsByIds } from '../exam/exam.service';
import type { ItemResponse } from '../item/item.content';
import { itemVersionsOf, versionId } from '../item/item.versions';
import { paperIds } from '../item/paper-ids';
import { listKeptBack } from '../release/still-sat';
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
    const examIds = [...new Set(page.map(({ examId }) => examId))];
    const [exams, keptBack] = await Promise.all([examsByIds(scope, examIds), listKeptBack(scope, examIds)]);
    const shown = new Map(
      exams.map(({ _id, release: { show } }) => [
        _id,
        keptBack.includes(_id) ? { ...NOTHING, score: show.score } : show,
      ]),
    );
    const answersOf = await answersByPaper(scope, page);
    yield {
      name,
      rows: page.map((row) => readable(row, (row.releasedAt && shown.get(row.examId)) || NOTHING, answersOf(row))),
    };
  }
}

function readable(row: ResultRow, show: Show, answers: readonly ItemResponse[]): object {
  const { items, history, score, percent, passed, ...rest } = row;
  return {
    ...rest,
    ...(show.score && { score, percent, passed, history }),
    items: (items ?? []).map(({ itemId, maxPoints, points, comment }, index) => ({
      ...{ itemId, response: answers[index] ?? {}, maxPoints },
      ...(show.feedback && { points, comment }),
    })),
  };
}

/** Answers by the ids that their learner was shown, in the order of the results' items; those of the author tell the key of some. */
async function answersByPaper(
  scope: TenantScope,
  page: readonly ResultRow[],
): Promise<(row: ResultRow) => ItemResponse[]> {
  const ids = page.map(({ attemptId }) => attemptId);
  const found = await attempts(scope).find({ _id: { $in: ids } }, { projection: { seed: 1 } });
  const seeds = new Map(found.map(({ _id, seed }) => [_id, seed]));
  const versions = await itemVersionsOf(
    scope,
    page.flatMap(({ items }) => items ?? []),
  );
  return ({ attemptId, items }) =>
    (items ?? []).map((item) => {
      const [seed, version] = [seeds.get(attemptId), versions.get(versionId(item))];
      return seed && version ? paperIds(seed, item.itemId).shown(version.content, item.response) : {};
    });
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

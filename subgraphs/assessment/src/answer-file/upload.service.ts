import { DomainError, isDuplicateKey } from '@lyceum/kernel/errors';
import type { Limit } from '@lyceum/kernel/rate-limits';
import type { TenantScope } from '@lyceum/kernel/tenancy';
import type { AttemptRow } from '../attempt/attempt.model';
import { getOwn, learnerInPerson, type Taker } from '../attempt/attempt.service';
import type { AssessmentContext, AssessmentTools } from '../context';
import type { ItemContent } from '../item/item.content';
import { itemVersionsOf, versionId } from '../item/item.versions';
import { submissions } from '../submission/submission.model';
import { cleanName, endingOf, folderOf, keyOf } from './answer-file.key';
import { type AnswerFileRow, answerFiles } from './answer-file.model';
import type { AnswerUpload, AnswerUploadInput, KeepAnswerFileInput, RemoveAnswerFileInput } from './answer-file.type';

type Scope = Taker & Pick<AssessmentContext, 'now'> & Pick<AssessmentTools, 'files' | 'limits'>;

/** By learner: a paper with several questions for files, and a line that breaks, need fewer. */
const UPLOADS: Limit = { name: 'answer-upload', times: 60, ms: 600_000 };
// Drafts of an answer may lie beside it until they are removed.
const DRAFTS = 10;

/**
 * Where a file for a question of one's own attempt goes: until one has handed in oneself. After the server has handed in in
 * one's stead as well, for one may still hand in late.
 * @throws NOT_FOUND; BAD_USER_INPUT for a question that takes no files, and a file of another type; CONFLICT once it is handed
 * in, and when too many lie there; RATE_LIMITED
 */
export async function openUpload(scope: Scope, input: AnswerUploadInput): Promise<AnswerUpload> {
  const place = await placeOf(scope, input);
  if (await isHandedInByLearner(scope, place.attempt._id)) throw handedIn();
  if ((await countIn(scope, input)) >= mostIn(place)) throw tooMany(place);
  await scope.limits.take(UPLOADS, `${scope.tenant.id} ${place.attempt.learnerId}`);
  const { folder, ending, content } = place;
  return { folder, ending, maxBytes: content.maxBytes };
}

/**
 * Makes a file that lies there one that answers may name. The same content again is the same file under its new name, also once
 * it is handed in; then it keeps its name.
 * @throws as `openUpload`; NOT_FOUND too when no such file lies there.
 */
export async function keepFile(scope: Scope, input: KeepAnswerFileInput): Promise<AnswerFileRow> {
  const place = await placeOf(scope, input);
  const { attempt, name } = place;
  const _id = keyOf(place.folder, input.sha256, place.ending);
  const known = await answerFiles(scope).findOne({ _id });
  if (await isHandedInByLearner(scope, attempt._id)) {
    if (known) return known;
    await scope.files.remove(_id);
    throw handedIn();
  }
  if (known) {
    if (known.name !== name) await answerFiles(scope).updateOne({ _id }, { $set: { name } });
    return { ...known, name };
  }
  const file = await scope.files.stat(_id);
  if (!file) throw new DomainError('NOT_FOUND', 'There is no such file: upload it first.', { sha256: input.sha256 });
  const { _id: attemptId, learnerId } = attempt;
  const row = { _id, attemptId, itemId: input.itemId, learnerId, name, bytes: file.bytes, uploadedAt: scope.now };
  await createOnce(scope, row);
  // Counted afterwards: of many uploads at once no more than these stay.
  if ((await countIn(scope, input)) <= mostIn(place)) return row;
  await discard(scope, _id);
  throw tooMany(place);
}

/** Takes back a file that is no part of a hand-in. One that is gone is fine. @throws NOT_FOUND; CONFLICT once it is handed in */
export async function removeFile(scope: Scope, { attemptId, key }: RemoveAnswerFileInput): Promise<string> {
  learnerInPerson(scope);
  await getOwn(scope, attemptId);
  if (await isHandedInByLearner(scope, attemptId)) throw handedIn();
  if (await answerFiles(scope).findOne({ _id: key, attemptId })) await discard(scope, key);
  return key;
}

interface Place {
  attempt: AttemptRow;
  content: Extract<ItemContent, { kind: 'FILE' }>;
  folder: string;
  name: string;
  ending: string;
}

async function placeOf(scope: Scope, { attemptId, itemId, name: given }: AnswerUploadInput): Promise<Place> {
  learnerInPerson(scope);
  const attempt = await getOwn(scope, attemptId);
  const item = attempt.paper.find((item) => item.itemId === itemId);
  if (!item) throw new DomainError('NOT_FOUND', 'There is no such question in the paper.', { itemId });
  const content = (await itemVersionsOf(scope, [item])).get(versionId(item))?.content;
  if (content?.kind !== 'FILE')
    throw new DomainError('BAD_USER_INPUT', 'This question takes no files.', { reason: 'TAKES_NO_FILES', itemId });
  const name = cleanName(given);
  const ending = endingOf(name);
  if (content.types.length > 0 && !content.types.includes(ending))
    throw new DomainError('BAD_USER_INPUT', `This question takes ${content.types.join(', ')}.`, {
      reason: 'FILE_TYPE_NOT_TAKEN',
      itemId,
      types: content.types,
    });
  return { attempt, content, folder: folderOf(scope.tenant.id, attemptId, itemId), name, ending };
}

async function isHandedInByLearner(scope: TenantScope, attemptId: string): Promise<boolean> {
  const keys = [attemptId, `${attemptId}:late`];
  const found = await submissions(scope).find({ key: { $in: keys } }, { projection: { 'data.flags': 1 } });
  return found.some(({ data }) => !data.flags.includes('AUTOMATIC'));
}

const countIn = (scope: TenantScope, { attemptId, itemId }: AnswerUploadInput): Promise<number> =>
  answerFiles(scope).count({ attemptId, itemId });

const mostIn = ({ content }: Place) => content.maxFiles + DRAFTS;

async function createOnce(scope: TenantScope, row: AnswerFileRow): Promise<void> {
  try {
    await answerFiles(scope).create(row);
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
  }
}

/** The row first: a file without one is no answer, and the next upload replaces it. */
async function discard(scope: Scope, key: string): Promise<void> {
  await answerFiles(scope).deleteMany({ _id: key });
  await scope.files.remove(key);
}

function handedIn(): DomainError {
  return new DomainError('CONFLICT', 'This attempt is handed in.', { reason: 'ATTEMPT_HANDED_IN' });
}

function tooMany(place: Place): DomainError {
  return new DomainError('CONFLICT', `A question keeps up to ${mostIn(place)} files: remove some first.`, {
    reason: 'TOO_MANY_FILES',
    most: mostIn(place),
  });
}

import type { Response } from '@lyceum/web/question/response';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { AttemptFragment, NoticedKind, SubmitExamInput } from '../../__generated__/operations';

// What this device keeps of attempts, by person: everything that was answered is here before it goes anywhere else.

export interface KeptAttempt {
  personId: string;
  attemptId: string;
  /** As the server gave it last. */
  paper: AttemptFragment;
  /** Epoch milliseconds of the server, and of this device's clock when it said so. */
  serverTime: number;
  deviceTime: number;
  flagged: string[];
  /** Made up when one hands in; what is sent is frozen with it, so that the same goes again until it is answered. */
  submissionKey?: string;
  /** When one handed in, by this device's clock. */
  handedInAt?: number;
  submission?: SubmitExamInput;
}

export interface KeptAnswer {
  personId: string;
  attemptId: string;
  itemId: string;
  seq: number;
  /** The sequence that the server is known to have; less than `seq` while the answer waits to be sent. */
  sentSeq: number;
  response: Response;
}

export interface KeptEntry {
  personId: string;
  attemptId: string;
  at: number;
  itemId?: string;
  what: string;
}

export interface KeptNotice {
  personId: string;
  attemptId: string;
  seq: number;
  kind: NoticedKind;
  at: number;
}

export interface KeptUpload {
  personId: string;
  attemptId: string;
  id: string;
  itemId: string;
  name: string;
  content: Blob;
}

interface Schema extends DBSchema {
  attempts: { key: [string, string]; value: KeptAttempt };
  answers: { key: [string, string, string]; value: KeptAnswer };
  log: { key: number; value: KeptEntry; indexes: { attempt: [string, string] } };
  noticed: { key: [string, string, number]; value: KeptNotice };
  uploads: { key: [string, string, string]; value: KeptUpload };
  pictures: {
    key: [string, string, string];
    value: { personId: string; attemptId: string; path: string; content: Blob };
  };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('lyceum-exams', 1, {
    upgrade(db) {
      db.createObjectStore('attempts', { keyPath: ['personId', 'attemptId'] });
      db.createObjectStore('answers', { keyPath: ['personId', 'attemptId', 'itemId'] });
      db.createObjectStore('log', { autoIncrement: true }).createIndex('attempt', ['personId', 'attemptId']);
      db.createObjectStore('noticed', { keyPath: ['personId', 'attemptId', 'seq'] });
      db.createObjectStore('uploads', { keyPath: ['personId', 'attemptId', 'id'] });
      db.createObjectStore('pictures', { keyPath: ['personId', 'attemptId', 'path'] });
    },
    terminated() {
      opened = undefined;
    },
  });
  return opened;
}

/** Where one person's attempt is kept. */
export interface Place {
  readonly personId: string;
  readonly attemptId: string;
}

const all = ({ personId, attemptId }: Place) => IDBKeyRange.bound([personId, attemptId], [personId, attemptId, []]);

/** Until the disk has it, and not only the browser's memory. */
const strict = { durability: 'strict' } as const;

export const device = {
  /** @throws when nothing can be written here, as in some private windows. */
  async probe(): Promise<void> {
    await (await database()).count('attempts');
  },
  async attempt({ personId, attemptId }: Place): Promise<KeptAttempt | undefined> {
    return (await database()).get('attempts', [personId, attemptId]);
  },
  async keepAttempt(attempt: KeptAttempt): Promise<void> {
    const transaction = (await database()).transaction('attempts', 'readwrite', strict);
    await Promise.all([transaction.store.put(attempt), transaction.done]);
  },
  /** Of all that this person has not handed in for good. */
  async attempts(personId: string): Promise<KeptAttempt[]> {
    return (await database()).getAll('attempts', IDBKeyRange.bound([personId], [personId, []]));
  },
  async answers(place: Place): Promise<KeptAnswer[]> {
    return (await database()).getAll('answers', all(place));
  },
  async keepAnswers(answers: readonly KeptAnswer[]): Promise<void> {
    const transaction = (await database()).transaction('answers', 'readwrite', strict);
    await Promise.all([...answers.map((answer) => transaction.store.put(answer)), transaction.done]);
  },
  /** That the server has this sequence: never of an answer that has changed since. */
  async markSent(place: Place, sent: readonly { itemId: string; seq: number }[]): Promise<void> {
    const transaction = (await database()).transaction('answers', 'readwrite');
    for (const { itemId, seq } of sent) {
      const kept = await transaction.store.get([place.personId, place.attemptId, itemId]);
      if (kept && kept.sentSeq < seq) await transaction.store.put({ ...kept, sentSeq: seq });
    }
    await transaction.done;
  },
  async write(entry: KeptEntry): Promise<void> {
    await (await database()).add('log', entry);
  },
  async log({ personId, attemptId }: Place): Promise<KeptEntry[]> {
    return (await database()).getAllFromIndex('log', 'attempt', [personId, attemptId]);
  },
  async notice(notice: KeptNotice): Promise<void> {
    await (await database()).put('noticed', notice);
  },
  async noticed(place: Place, most: number): Promise<KeptNotice[]> {
    return (await database()).getAll('noticed', all(place), most);
  },
  async forgetNoticed(place: Place, upTo: number): Promise<void> {
    const { personId, attemptId } = place;
    await (await database()).delete(
      'noticed',
      IDBKeyRange.bound([personId, attemptId, 0], [personId, attemptId, upTo]),
    );
  },
  async uploads(place: Place): Promise<KeptUpload[]> {
    return (await database()).getAll('uploads', all(place));
  },
  async keepUpload(upload: KeptUpload): Promise<void> {
    await (await database()).put('uploads', upload);
  },
  async forgetUpload({ personId, attemptId }: Place, id: string): Promise<void> {
    await (await database()).delete('uploads', [personId, attemptId, id]);
  },
  async picture({ personId, attemptId }: Place, path: string): Promise<Blob | undefined> {
    return (await (await database()).get('pictures', [personId, attemptId, path]))?.content;
  },
  async keepPicture(place: Place, path: string, content: Blob): Promise<void> {
    const { personId, attemptId } = place;
    await (await database()).put('pictures', { personId, attemptId, path, content });
  },
  /** All of it: what was handed in is the server's. */
  async forget(place: Place): Promise<void> {
    const db = await database();
    const transaction = db.transaction(['attempts', 'answers', 'log', 'noticed', 'uploads', 'pictures'], 'readwrite');
    const { personId, attemptId } = place;
    const log = transaction.objectStore('log');
    const entries = await log.index('attempt').getAllKeys([personId, attemptId]);
    await Promise.all([
      transaction.objectStore('attempts').delete([personId, attemptId]),
      ...(['answers', 'noticed', 'uploads', 'pictures'] as const).map((name) =>
        transaction.objectStore(name).delete(all(place)),
      ),
      ...entries.map((key) => log.delete(key)),
      transaction.done,
    ]);
  },
};

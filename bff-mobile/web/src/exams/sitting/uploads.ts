import { mayPass, type Problem, problemOf } from '@lyceum/web/problem';
import type { Upload, Uploads, UploadsState } from '@lyceum/web/question/uploads';
import { ProblemError, WEB_HEADERS } from '@lyceum/web/session/ask';
import { type AnswerFileFragment, RemoveAnswerFileDocument } from '../../__generated__/operations';
import { askAsMe, freshToken } from './ask-as-me';
import { device, type KeptUpload, type Place } from './device';
import { delayOf, pause, problemIn } from './retry';

interface AttemptUploadsState extends UploadsState {
  /** What the server has, by key. */
  readonly files: ReadonlyMap<string, AnswerFileFragment>;
}

/** Those of an attempt: on this device until the server has them. */
export interface AttemptUploads extends Uploads {
  readonly state: AttemptUploadsState;
  /** Whether something may still come of what waits. */
  readonly isBusy: boolean;
  know(files: readonly AnswerFileFragment[]): void;
  /** What an earlier page of this attempt had not sent. */
  resume(): Promise<void>;
  /** When nothing waits any more but what was refused. */
  finished(): Promise<void>;
}

interface Surroundings {
  place: Place;
  signal: AbortSignal;
  files: readonly AnswerFileFragment[];
  heard: (isThere: boolean) => void;
  /** Resolves when the device has the answer with it. */
  uploaded: (itemId: string, file: AnswerFileFragment) => Promise<void>;
}

export function createUploads({ place, signal, files, heard, uploaded }: Surroundings): AttemptUploads {
  let state: AttemptUploadsState = { waiting: [], files: new Map(files.map((file) => [file.key, file])) };
  const contents = new Map<string, Blob>();
  const listeners = new Set<() => void>();
  let running: Promise<void> | undefined;
  let sending: { id: string; ended: AbortController } | undefined;

  const become = (change: Partial<AttemptUploadsState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const change = (id: string, part: Partial<Upload>) =>
    become({ waiting: state.waiting.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)) });
  const isOpen = ({ problem }: Upload) => !problem || mayPass(problem);

  function enlist({ id, itemId, name, content }: KeptUpload) {
    contents.set(id, content);
    become({ waiting: [...state.waiting, { id, itemId, name, bytes: content.size, progress: 0 }] });
    start();
  }

  function start() {
    running ??= work().finally(() => {
      running = undefined;
    });
  }

  async function work() {
    for (let failures = 0; !signal.aborted; ) {
      const next = state.waiting.find(isOpen);
      if (!next) return;
      const problem = await send(next);
      if (problem) {
        change(next.id, { problem, progress: 0 });
        heard(problem.code !== 'OFFLINE');
        if (mayPass(problem)) await pause(delayOf(failures++, problem), signal);
      } else failures = 0;
    }
  }

  async function send({ id, itemId, name }: Upload): Promise<Problem | undefined> {
    const ended = new AbortController();
    sending = { id, ended };
    signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
    try {
      const file = await post(place.attemptId, itemId, name, contents.get(id) as Blob, ended.signal, (progress) =>
        change(id, { progress }),
      );
      // The next page sends it again, and it is the same.
      if (signal.aborted) return undefined;
      // Dropped as it arrived. The same content may be there by another name.
      if (!contents.has(id)) return void (state.files.has(file.key) || remove(file.key));
      become({ files: new Map(state.files).set(file.key, file) });
      // The answer names it before it is forgotten here: killed in between, it is sent again and is the same.
      await uploaded(itemId, file);
      forget(id);
      return undefined;
    } catch (error) {
      // Dropped on its way: that nothing answered says nothing of the network.
      return contents.has(id) ? problemIn(error) : undefined;
    }
  }

  function remove(key: string) {
    void askAsMe(RemoveAnswerFileDocument, { input: { attemptId: place.attemptId, key } }).catch(() => undefined);
  }

  function forget(id: string) {
    contents.delete(id);
    become({ waiting: state.waiting.filter((upload) => upload.id !== id) });
    void device.forgetUpload(place, id).catch(() => undefined);
  }

  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get isBusy() {
      return state.waiting.some(isOpen);
    },
    add(itemId, file) {
      const upload = { ...place, id: crypto.randomUUID(), itemId, name: file.name, content: file };
      void device.keepUpload(upload).catch(() => undefined);
      enlist(upload);
    },
    drop(id) {
      forget(id);
      if (sending?.id === id) sending.ended.abort();
    },
    retry(id) {
      change(id, { problem: undefined });
      start();
    },
    remove,
    know: (more) => become({ files: new Map([...state.files, ...more.map((file) => [file.key, file] as const)]) }),
    async resume() {
      for (const upload of await device.uploads(place)) enlist(upload);
    },
    async finished() {
      while (state.waiting.some(isOpen) && !signal.aborted) {
        start();
        await running;
      }
    },
  };
}

// Of a connection that nothing goes through any more and nobody has ended.
const STALLED_MS = 60_000;

/** By XMLHttpRequest, which tells how far it is. @throws ProblemError */
async function post(
  attemptId: string,
  itemId: string,
  name: string,
  content: Blob,
  signal: AbortSignal,
  tell: (progress: number) => void,
): Promise<AnswerFileFragment> {
  const token = await freshToken();
  return new Promise((resolve, reject) => {
    const fail = () => reject(new ProblemError(problemOf({ networkError: new Error('Nothing answered.') })));
    if (signal.aborted) return fail();
    const request = new XMLHttpRequest();
    request.open('POST', `/attempts/${attemptId}/items/${itemId}/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('authorization', `Bearer ${token}`);
    request.setRequestHeader('content-type', content.type || 'application/octet-stream');
    for (const [header, value] of Object.entries(WEB_HEADERS)) request.setRequestHeader(header, value);
    request.responseType = 'json';
    let stalled = setTimeout(() => request.abort(), STALLED_MS);
    request.upload.onprogress = ({ loaded, total }) => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MS);
      tell(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => clearTimeout(stalled);
    request.onload = () => {
      if (request.status === 201) return resolve(request.response as AnswerFileFragment);
      const { errors = [] } = (request.response ?? {}) as { errors?: { message: string }[] };
      reject(new ProblemError(problemOf({ graphQLErrors: errors })));
    };
    request.onerror = fail;
    request.onabort = fail;
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(content);
  });
}

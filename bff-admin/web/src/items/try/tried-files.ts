import type { Uploads, UploadsState } from '@lyceum/web/question/uploads';

/** Files that an author tries a question with: they go nowhere, and count as sent at once. `named` puts a key into the answer. */
export function triedFiles(named: (key: string) => void): Uploads {
  let state: UploadsState = { waiting: [], files: new Map() };
  const listeners = new Set<() => void>();
  const become = (files: UploadsState['files']) => {
    state = { ...state, files };
    for (const listener of listeners) listener();
  };
  return {
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add(_itemId, { name, size }) {
      // By the ending it is seen whether the type is right.
      const [ending = ''] = /\.\w{1,20}$/.exec(name) ?? [];
      const key = `${crypto.randomUUID()}${ending}`;
      become(new Map(state.files).set(key, { name, bytes: size }));
      named(key);
    },
    remove(key) {
      const files = new Map(state.files);
      files.delete(key);
      become(files);
    },
    // Nothing waits.
    drop() {},
    retry() {},
  };
}

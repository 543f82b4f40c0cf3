import type { Problem } from '../problem';

/** A file that is on its way. */
export interface Upload {
  readonly id: string;
  /** The question that it answers. */
  readonly itemId: string;
  readonly name: string;
  readonly bytes: number;
  /** 0 to 1. */
  readonly progress: number;
  /** Of the last try; where it may pass, another follows. */
  readonly problem?: Problem | undefined;
}

export interface UploadsState {
  readonly waiting: readonly Upload[];
  /** What is there, by the key that an answer names it by. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly bytes: number }>;
}

/** Takes the files that somebody answers with, and puts their keys into the answer. */
export interface Uploads {
  readonly state: UploadsState;
  subscribe(listener: () => void): () => void;
  add(itemId: string, file: File): void;
  /** Of one that waits or was refused. */
  drop(id: string): void;
  retry(id: string): void;
  /** Of one that is there; the answer is the caller's to change. */
  remove(key: string): void;
}

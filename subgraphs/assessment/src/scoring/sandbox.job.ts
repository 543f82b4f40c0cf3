export type Language = 'JAVASCRIPT' | 'PYTHON';

/** A program and what is asked of it. */
export interface Job {
  language: Language;
  code: string;
  /** Expressions, each run after the program in a world of its own. */
  calls: readonly string[];
  timeLimitMs: number;
  memoryBytes: number;
}

/** What came of one call; `json` is undefined for what JSON has no word for, such as undefined and functions. */
export type Outcome =
  | { kind: 'RETURNED'; json: string | undefined }
  | { kind: 'THREW'; message: string }
  | { kind: 'TOO_SLOW' | 'TOO_MUCH_MEMORY' | 'CRASHED' };

/** To a thread. `python`: Python as it is once it has started, of another thread, where there is any. */
export interface Order {
  job: Job;
  python: SharedArrayBuffer | null;
}

/**
 * From the thread of a sandbox. `begun`: a world stands, and the time of the job begins; with Python as it has started, where
 * nothing was sent. A job is done when each call has its outcome.
 */
export type Report =
  | { ready: string | null }
  | { begun: true; python: SharedArrayBuffer | null }
  | { failed: string }
  /** In between: another world takes the place of one that is spent, which is no time of the program's. */
  | { opening: true }
  | { openedMs: number }
  | { call: number; outcome: Outcome };

/** How much more processor time than the limit a job gets when its steps are not what takes long. */
export const SLACK = 2;

import type { Problem } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { useEffect, useState } from 'react';
import { authorized } from '../authorized';

export interface BoardSection {
  readonly id: string;
  readonly title: string;
  readonly attempts: number;
  readonly answers: number;
  readonly savedLastMinute: number;
  readonly handedIn: number;
  readonly graded: number;
  readonly queueDepth: number;
  /** Whether `handedIn` and `queueDepth` are. */
  readonly estimated: boolean;
}

/** As bff-admin's ExamBoard. */
export interface Board {
  readonly at: string;
  readonly title: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly started: number;
  readonly open: number;
  readonly savedLastMinute: number;
  readonly handedIn: number;
  readonly late: number;
  readonly graded: number;
  readonly awaitingMarking: number;
  readonly inModeration: number;
  readonly released: number;
  readonly queueDepth: number;
  readonly oldestWaiting: string | null;
  readonly sections: readonly BoardSection[];
}

export type Line = 'CONNECTING' | 'LIVE' | 'LOST' | 'REFUSED';

interface Live {
  readonly board: Board | undefined;
  readonly line: Line;
  readonly problem: Problem | undefined;
}

// The server says something every 15 s at least; after so long without, the line is dead though nobody has said so.
const SILENCE_MS = 40_000;
const LONGEST_WAIT_MS = 15_000;
const FINAL = new Set(['NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']);

/** The board of an exam as it moves. A line that breaks is taken up again; what was last shown stays meanwhile. */
export function useBoard(examId: string): Live & { retry: () => void } {
  const [live, setLive] = useState<Live>({ board: undefined, line: 'CONNECTING', problem: undefined });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint: `turn` starts it anew
  useEffect(() => {
    const left = new AbortController();
    void follow(examId, left.signal, (change) => setLive((now) => ({ ...now, ...change })));
    return () => left.abort();
  }, [examId, turn]);
  return { ...live, retry: () => setTurn((now) => now + 1) };
}

async function follow(examId: string, left: AbortSignal, tell: (change: Partial<Live>) => void): Promise<void> {
  for (let failures = 0; !left.aborted; failures++) {
    try {
      await read(`/exams/${encodeURIComponent(examId)}/board/events`, left, (board) => {
        failures = 0;
        tell({ board, line: 'LIVE', problem: undefined });
      });
    } catch (error) {
      if (left.aborted) return;
      const problem = error instanceof ProblemError ? error.problem : undefined;
      if (problem && FINAL.has(problem.code)) return tell({ line: 'REFUSED', problem });
      tell({ problem });
    }
    if (left.aborted) return;
    tell({ line: 'LOST' });
    // Everybody's line breaks at the same moment when a server stops.
    const wait = Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** failures) * (0.5 + Math.random() / 2);
    await pause(wait, left);
  }
}

/** Until the stream ends. @throws what keeps it from beginning or going on */
async function read(path: string, left: AbortSignal, onBoard: (board: Board) => void): Promise<void> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  try {
    const response = await authorized(path, AbortSignal.any([left, silence.signal]));
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let rest = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
      const events = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = event.split('\n').find((line) => line.startsWith('data: '));
        if (data) onBoard(JSON.parse(data.slice('data: '.length)));
      }
    }
  } finally {
    clearTimeout(timer);
  }
}

/** A network that has come back ends it early. */
function pause(ms: number, left: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      left.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
    left.addEventListener('abort', end);
  });
}

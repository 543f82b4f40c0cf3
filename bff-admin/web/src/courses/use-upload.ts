import type { Problem } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { useEffect, useRef, useState } from 'react';
import { upload } from '../shell/upload';

export interface Stored {
  /** What a lesson names it by. */
  readonly file: string;
  readonly name: string;
}

/** Sends what a lesson shows, one at a time; leaving the page ends it. */
export function useUpload(courseId: string, kind: 'VIDEO' | 'FILE' | 'CAPTIONS', onStored: (stored: Stored) => void) {
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const sending = useRef<AbortController>(undefined);
  useEffect(() => () => sending.current?.abort(), []);
  const send = async (file: File) => {
    const stopping = new AbortController();
    sending.current = stopping;
    setProblem(undefined);
    setShare(0);
    const query = new URLSearchParams({ kind, name: file.name.slice(-200) });
    const type = file.type || 'application/octet-stream';
    try {
      const options = { type, progress: setShare, signal: stopping.signal };
      onStored(await upload<Stored>(`/courses/${courseId}/lesson-media?${query}`, file, options));
    } catch (error) {
      if (error instanceof ProblemError) setProblem(error.problem);
      else if (!stopping.signal.aborted) throw error;
    } finally {
      setShare(undefined);
    }
  };
  return { share, problem, send, stop: () => sending.current?.abort() };
}

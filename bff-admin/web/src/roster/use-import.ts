import { type Problem, problemOf } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { StartRosterImportDocument } from '../__generated__/operations';
import { upload as send } from '../shell/upload';
import { keepFile } from './sent-files';

export interface Upload {
  /** The file that goes out, or that could not. */
  readonly file: File | undefined;
  /** 0 to 1; undefined when nothing is on its way. */
  readonly sent: number | undefined;
  readonly problem: Problem | undefined;
  start(file: File): void;
  cancel(): void;
}

/** Sends a zip, begins its import and goes to its page. */
export function useImport(): Upload {
  const client = useClient();
  const navigate = useNavigate();
  const [file, setFile] = useState<File>();
  const [sent, setSent] = useState<number>();
  const [problem, setProblem] = useState<Problem>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = useCallback(
    async (zip: File) => {
      const stop = new AbortController();
      running.current = stop;
      setFile(zip);
      setProblem(undefined);
      setSent(0);
      try {
        const options = { type: 'application/zip', progress: setSent, signal: stop.signal };
        const { upload } = await send<{ upload: string }>('/uploads', zip, options);
        const { data, error } = await client.mutation(StartRosterImportDocument, { upload }).toPromise();
        if (!data) throw new ProblemError(problemOf(error ?? {}));
        keepFile(data.importRoster.id, zip);
        void navigate(`/roster/${data.importRoster.id}`);
      } catch (error) {
        if (error instanceof ProblemError) setProblem(error.problem);
        else if (!stop.signal.aborted) throw error;
      } finally {
        setSent(undefined);
      }
    },
    [client, navigate],
  );
  const start = useCallback((zip: File) => void run(zip), [run]);
  const cancel = useCallback(() => {
    running.current?.abort();
    setFile(undefined);
  }, []);
  return { file, sent, problem, start, cancel };
}

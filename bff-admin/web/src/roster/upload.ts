import { problemOf } from '@lyceum/web/problem';
import { ProblemError } from '@lyceum/web/session/ask';
import { session } from '@lyceum/web/session/session';

/** The zip itself as the body, with how much of it has gone out, 0 to 1: `fetch` does not tell that. @throws ProblemError */
export async function uploadRoster(file: File, sent: (part: number) => void, signal: AbortSignal): Promise<string> {
  if (session.isStale) await session.refresh();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const offline = () => reject(new ProblemError(problemOf({})));
    request.open('POST', '/uploads');
    request.setRequestHeader('authorization', `Bearer ${session.accessToken}`);
    request.setRequestHeader('content-type', 'application/zip');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => sent(total > 0 ? loaded / total : 0);
    request.onerror = offline;
    request.ontimeout = offline;
    request.onabort = () => reject(signal.reason);
    request.onload = () => {
      const answer = request.response as { upload?: string; errors?: [] } | null;
      if (request.status === 201 && answer?.upload) resolve(answer.upload);
      else if (answer?.errors) reject(new ProblemError(problemOf({ graphQLErrors: answer.errors })));
      else offline();
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

// An upload is good for one import: to run one again the same file goes out again, as long as this page has it.
const sentFiles = new Map<string, File>();

export function keepFile(importId: string, file: File): void {
  sentFiles.set(importId, file);
}

export function fileOf(importId: string): File | undefined {
  return sentFiles.get(importId);
}

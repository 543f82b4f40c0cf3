import { authorized } from '../exams/authorized';

/**
 * A file that the BFF streams, kept on this device. The browser collects it outside of the page's memory; one that breaks off
 * is an error, not half a file.
 * @throws ProblemError; TypeError when it breaks off
 */
export async function download(path: string, name: string): Promise<void> {
  const response = await authorized(path);
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

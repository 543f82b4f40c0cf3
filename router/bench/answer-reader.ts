// Heads are shorter; what a read holds beyond that is body.
const headLimit = 16 * 1024;
const chunkedEnd = '\r\n0\r\n\r\n';

/**
 * Follows the answers of one HTTP/1.1 connection: true when these bytes complete the answer to the last request.
 * @throws when an answer is not 200, or has errors where its data should be.
 */
export function answerReader(): (bytes: Buffer, size: number) => boolean {
  let head = '';
  let missing = 0;
  let tail: string | undefined;

  return (bytes, size) => {
    let from = 0;
    if (missing === 0 && tail === undefined) {
      const before = head.length;
      head += bytes.toString('latin1', 0, Math.min(size, headLimit));
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return false;
      from = end + 4 - before;
      const length = /\r\ncontent-length: *(\d+)/i.exec(head.slice(0, end))?.[1];
      refuseFailure(head, end + 4, length === undefined);
      if (length === undefined) tail = '';
      else missing = Number(length);
      head = '';
    }
    if (tail === undefined) {
      missing = Math.max(0, missing - (size - from));
      return missing === 0;
    }
    tail = (tail + bytes.toString('latin1', Math.max(from, size - chunkedEnd.length), size)).slice(-chunkedEnd.length);
    if (tail !== chunkedEnd) return false;
    tail = undefined;
    return true;
  };
}

function refuseFailure(answer: string, body: number, chunked: boolean): void {
  const start = chunked ? answer.indexOf('\r\n', body) + 2 : body;
  const failed = answer.startsWith('{"errors"', start) || answer.startsWith('{"data":null', start);
  if (answer.startsWith('HTTP/1.1 200') && !failed) return;
  throw new Error(`the router answered ${answer.slice(0, 40).split('\r\n')[0]}: ${answer.slice(start, start + 300)}`);
}

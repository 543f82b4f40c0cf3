import { StringDecoder } from 'node:string_decoder';

export interface StreamEvent {
  readonly name: string;
  readonly data: string;
}

/**
 * Reads `text/event-stream` as HTML's specification interprets it, chunk by chunk. Ids and times to retry are left out:
 * nothing is ever resumed.
 * @throws when one event is longer than `maxLength` characters.
 */
export function eventStreamReader(maxLength: number): (chunk: Buffer) => StreamEvent[] {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let afterReturn = false;
  let name = '';
  let data: string[] = [];
  let length = 0;

  const line = (text: string, events: StreamEvent[]) => {
    if (text === '') {
      if (name !== '' || data.length > 0) events.push({ name, data: data.join('\n') });
      name = '';
      data = [];
      length = 0;
      return;
    }
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(text[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') name = value;
    else if (field === 'data') {
      data.push(value);
      length += value.length + 1;
    }
  };

  return (chunk) => {
    const events: StreamEvent[] = [];
    let text = decoder.write(chunk);
    // A \r\n that came in two chunks is one end of a line.
    if (afterReturn && text !== '') {
      afterReturn = false;
      if (text.startsWith('\n')) text = text.slice(1);
    }
    if (text.endsWith('\r')) afterReturn = true;
    const lines = text.split(/\r\n|\r|\n/);
    lines[0] = rest + lines[0];
    rest = lines.pop() as string;
    for (const each of lines) line(each, events);
    if (length + rest.length > maxLength) throw new Error(`An event is longer than ${maxLength} characters.`);
    return events;
  };
}

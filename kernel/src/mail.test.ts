import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMail } from './mail';

const folder = mkdtempSync(join(tmpdir(), 'lyceum-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A mail folder of its own, and what lies in it. */
function openFolder() {
  const path = join(mkdtempSync(join(folder, 'x')), 'mail');
  const mail = openMail({ mailUrl: `file:${path}`, mailFrom: 'Lyceum <no-reply@lyceum.local>' });
  return {
    mail,
    names: () => readdirSync(path),
    only: () => parse(readFileSync(join(path, readdirSync(path)[0] ?? ''), 'utf8')),
  };
}

/** RFC 5322: lines end with CRLF, a header goes on in lines that begin with white space, an empty line ends them all. */
function parse(eml: string) {
  const end = eml.indexOf('\r\n\r\n');
  const lines = eml
    .slice(0, end)
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(':')).toLowerCase(),
    line.slice(line.indexOf(':') + 2),
  ]);
  return {
    headers: Object.fromEntries(headers) as Record<string, string>,
    names: headers.map(([name]) => name),
    body: eml.slice(end + 4),
  };
}

describe('mail into a folder', () => {
  it('writes one message a file, named by time and address', async () => {
    const { mail, names, only } = openFolder();
    await mail.send({ to: 'Ada.Lovelace@example.org', subject: 'Welcome', text: 'Hello Ada' });
    expect(names()).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d-]+\.\d{3}Z-ada-lovelace-example-org-[\w-]+\.eml$/),
    ]);
    const { headers, body } = only();
    expect(headers).toMatchObject({
      from: 'Lyceum <no-reply@lyceum.local>',
      to: 'Ada.Lovelace@example.org',
      subject: 'Welcome',
    });
    expect(body.trim()).toBe('Hello Ada');
  });

  it('carries text and HTML in any script', async () => {
    const { mail, only } = openFolder();
    await mail.send({ to: 'ada@example.org', subject: 'Zoë 你好', text: 'Grüße', html: '<p>Grüße</p>' });
    const { headers, body } = only();
    expect(headers.subject).toMatch(/^=\?UTF-8\?/);
    expect(headers['content-type']).toMatch(/^multipart\/alternative/);
    expect(body).toContain('Gr=C3=BC=C3=9Fe');
    expect(body).toContain('<p>Gr=C3=BC=C3=9Fe</p>');
  });

  it('gives each of two messages of one moment a file', async () => {
    const { mail, names } = openFolder();
    const message = { to: 'ada@example.org', subject: 'Hi', text: 'Hi' };
    await Promise.all([mail.send(message), mail.send(message)]);
    expect(names()).toHaveLength(2);
  });

  it('lets no subject add a header or begin the body', async () => {
    const { mail, only } = openFolder();
    await mail.send({ to: 'ada@example.org', subject: 'Hi\r\nBcc: eve@example.net\r\n\r\nClick here', text: 'Hello' });
    const { names, body } = only();
    expect(names).not.toContain('bcc');
    expect(body.trim()).toBe('Hello');
  });
});

describe.each(['file:', 'smtp://127.0.0.1:1'])('send through %s', (scheme) => {
  it.each([
    'ada@example.org\r\nBcc: eve@example.net',
    'ada@example.org, eve@example.net',
    'ada@example.org> <eve@example.net',
    'Ada <ada@example.org>',
    'ada',
    '',
    `${'a'.repeat(250)}@example.org`,
  ])('refuses %j as a recipient before anything is sent', async (to) => {
    const mailUrl = scheme === 'file:' ? `file:${folder}/refused` : scheme;
    const mail = openMail({ mailUrl, mailFrom: 'Lyceum <no-reply@lyceum.local>' });
    await expect(mail.send({ to, subject: 'Hi', text: 'Hi' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(readdirSync(folder)).not.toContain('refused');
  });
});

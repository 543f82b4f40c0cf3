import { htmlOf } from './rich-text';

const OURS = 'https://files.school.example';
const markdown = (text: string) => htmlOf({ format: 'MARKDOWN', text }, OURS);
const html = (text: string) => htmlOf({ format: 'HTML', text }, OURS);

describe('htmlOf', () => {
  it('makes headings, lists, tables and links of Markdown, below the headings of the page', () => {
    const shown = markdown('# Light\n\n- one\n\n| a |\n|---|\n| b |\n\n[more](https://a.example)');
    expect(shown).toContain('<h3>Light</h3>');
    expect(shown).toContain('<li>one</li>');
    expect(shown).toContain('<td>b</td>');
    expect(shown).toContain('rel="noopener noreferrer nofollow"');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '<iframe src="https://evil.example"></iframe>',
    '<a href="data:text/html,x">x</a>',
    '<p style="position:fixed" onclick="x()">y</p>',
  ])('lets nothing run of %j', (text) => {
    for (const shown of [markdown(text), html(text)])
      expect(shown).not.toMatch(/<script|<iframe|<[^>]*(onerror|onclick|style|javascript:|data:)/i);
  });

  it('shows pictures of our own store and of no other', () => {
    expect(markdown(`![a](${OURS}/files/a.png)`)).toContain('<img');
    for (const address of ['https://evil.example/a.png', '//evil.example/a.png', '/a.png', 'media:a.png'])
      expect(markdown(`![a](${address})`)).not.toContain('<img');
    expect(html('<video poster="https://evil.example/a.png"></video>')).not.toContain('evil');
  });
});

import { htmlOf } from './markdown';

const html = (text: string, options: Partial<Parameters<typeof htmlOf>[1]> = {}) =>
  htmlOf(text, { pictures: [], ...options });

describe('Markdown', () => {
  it('shows HTML of an author as the text that it is', () => {
    const shown = html('<img src=x onerror=alert(1)> <script>alert(1)</script>');
    expect(shown).not.toMatch(/<(img|script)/);
    expect(shown).toContain('&lt;img');
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,hi)', '[x](/exams)', '![x](javascript:alert(1))'])(
    'makes no link of %s',
    (text) => {
      expect(html(text)).not.toContain('href');
      expect(html(text)).not.toContain('src');
    },
  );

  it('asks other sites for no picture, and links to it instead', () => {
    expect(html('![A cell](https://elsewhere.example/cell.png)')).toContain(
      '<a href="https://elsewhere.example/cell.png" target="_blank" rel="noopener noreferrer">A cell</a>',
    );
    expect(html('![A cell](https://files.example/cell.png)', { pictures: ['https://files.example'] })).toContain(
      '<img src="https://files.example/cell.png" alt="A cell"',
    );
  });

  it('begins its headings below the title of the page, and says that once', () => {
    expect(html('# Light\n\n# Waves', { title: 'Light' })).toBe('<h2 dir="auto">Waves</h2>\n');
  });

  it('gives what is wide a place to scroll that the keyboard reaches', () => {
    expect(html('| a |\n|---|\n| 1 |')).toContain('<div class="scroll" tabindex="0" role="group"><table');
    expect(html('```\nx\n```')).toContain('<pre tabindex="0" dir="ltr">');
  });
});

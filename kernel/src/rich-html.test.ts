import { pageHtml, richHtml } from './rich-html';

const ofMarkdown = (text: string) => richHtml({ format: 'MARKDOWN', text });
const ofHtml = (text: string) => richHtml({ format: 'HTML', text });

describe('richHtml', () => {
  it('makes text of the HTML in Markdown', () => {
    expect(ofMarkdown('**a** <img src=x onerror=alert(1)>')).toBe(
      '<p dir="auto"><strong>a</strong> &lt;img src=x onerror=alert(1)&gt;</p>\n',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" JaVaScRiPt:alert(1)">a</a>',
    '<p style="position:fixed">a</p>',
    '<svg><script>alert(1)</script></svg>',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
    '<iframe src="https://elsewhere.example"></iframe>',
    '<form action="/graphql"><input name="a"></form>',
  ])('leaves nothing of %s that runs or stands over the page', (text) => {
    expect(ofHtml(text)).not.toMatch(/<script|onerror=|javascript:|style=|<iframe|<form|<input|<svg/i);
  });

  it('shows pictures of our own store by their path, and none of other servers', () => {
    const own = '/files/t/media/a.png?expires=1&signature=x';
    expect(ofHtml(`<img src="http://localhost:4200${own}" alt="A map">`)).toBe(
      `<img src="${own.replace('&', '&amp;')}" alt="A map" loading="lazy" />`,
    );
    expect(ofMarkdown(`![A map](http://localhost:4200${own})`)).toContain(`src="${own.replace('&', '&amp;')}"`);
    expect(ofHtml('<img src="https://elsewhere.example/a.png">')).not.toContain('<img');
    expect(ofHtml('<img src="/graphql?query=mutation">')).toBe('<a></a>');
    expect(ofHtml('<video src="https://elsewhere.example/a.mp4" poster="//elsewhere.example/a.png"></video>')).toBe(
      '<video controls></video>',
    );
  });

  it('opens links elsewhere', () => {
    expect(ofMarkdown('[a](https://a.example)')).toBe(
      '<p dir="auto"><a href="https://a.example" target="_blank" rel="noopener noreferrer">a</a></p>\n',
    );
  });

  it('links to pictures of other servers instead', () => {
    expect(ofMarkdown('![A cell](https://elsewhere.example/cell.png)')).toContain(
      '<a href="https://elsewhere.example/cell.png" target="_blank" rel="noopener noreferrer">A cell</a>',
    );
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,hi)', '[x](/exams)', '![x](javascript:alert(1))'])(
    'makes no link of %s',
    (text) => {
      expect(ofMarkdown(text)).not.toContain('href');
      expect(ofMarkdown(text)).not.toContain('src');
    },
  );

  it('lets an author say which way a text is written, and finds it out for the others', () => {
    expect(ofHtml('<p dir="rtl">a</p><li>b</li>')).toBe('<p dir="rtl">a</p><li dir="auto">b</li>');
  });

  it('gives what is wide a place to scroll that the keyboard reaches', () => {
    expect(ofMarkdown('| a |\n|---|\n| 1 |')).toContain('<div class="scroll" tabindex="0" role="group"><table');
    expect(ofMarkdown('```\nx\n```')).toContain('<pre tabindex="0" dir="ltr">');
    expect(ofHtml('<div class="scroll" role="alert" tabindex="1">a</div>')).toBe('<div>a</div>');
  });

  it('leaves the gaps of a cloze as they are', () => {
    expect(ofMarkdown('{{_a_}} and {{b}}')).toBe('<p dir="auto">{{_a_}} and {{b}}</p>\n');
  });
});

describe('pageHtml', () => {
  it('makes text of the HTML in it, and links of addresses', () => {
    expect(pageHtml('<img src=x onerror=alert(1)> <script>alert(1)</script>')).not.toMatch(/<(img|script)/);
    expect(pageHtml('See https://a.example')).toBe(
      '<p dir="auto">See <a href="https://a.example" target="_blank" rel="noopener noreferrer">https://a.example</a></p>\n',
    );
  });

  it('begins its headings below the title of the page, and says that once', () => {
    expect(pageHtml('# Light\n\n# Waves\n\n###### Deep', 'Light')).toBe(
      '<h2 dir="auto">Waves</h2>\n<h6 dir="auto">Deep</h6>\n',
    );
  });
});

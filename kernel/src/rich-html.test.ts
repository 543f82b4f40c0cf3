import { richHtml } from './rich-html';

const ofMarkdown = (text: string) => richHtml({ format: 'MARKDOWN', text });
const ofHtml = (text: string) => richHtml({ format: 'HTML', text });

describe('richHtml', () => {
  it('makes text of the HTML in Markdown', () => {
    expect(ofMarkdown('**a** <img src=x onerror=alert(1)>')).toBe(
      '<p><strong>a</strong> &lt;img src=x onerror=alert(1)&gt;</p>\n',
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
      `<img src="${own.replace('&', '&amp;')}" alt="A map" />`,
    );
    expect(ofMarkdown(`![A map](http://localhost:4200${own})`)).toContain(`src="${own.replace('&', '&amp;')}"`);
    expect(ofHtml('<img src="https://elsewhere.example/a.png">')).toBe('<img alt="" />');
    expect(ofHtml('<img src="/graphql?query=mutation">')).toBe('<img alt="" />');
  });

  it('opens links elsewhere', () => {
    expect(ofMarkdown('[a](https://a.example)')).toBe(
      '<p><a href="https://a.example" target="_blank" rel="noopener noreferrer">a</a></p>\n',
    );
  });

  it('leaves the gaps of a cloze as they are', () => {
    expect(ofMarkdown('{{_a_}} and {{b}}')).toBe('<p>{{_a_}} and {{b}}</p>\n');
  });
});

import { cleanName, endingOf } from './answer-file.key';

describe('the name of an answer’s file', () => {
  it.each([
    ['Essay.PDF', 'Essay.PDF', 'pdf'],
    ['../../etc/passwd.txt', 'passwd.txt', 'txt'],
    ['C:\\Users\\Zoë\\essay.docx', 'essay.docx', 'docx'],
    ['.htaccess', 'htaccess', ''],
    ['a\r\nContent-Type: x.pdf', 'aContent-Type x.pdf', 'pdf'],
    ['invoice‮fdp.exe', 'invoicefdp.exe', 'exe'],
    ['nul\u0000byte.pdf', 'nulbyte.pdf', 'pdf'],
    ['  two   blanks .pdf ', 'two blanks .pdf', 'pdf'],
    ['essay', 'essay', ''],
    ['essay.a-very-odd-ending', 'essay.a-very-odd-ending', ''],
    ['Aufsatz über Größe.odt', 'Aufsatz über Größe.odt', 'odt'],
  ])('of %j is %j', (given, clean, ending) => {
    expect(cleanName(given)).toBe(clean);
    expect(endingOf(clean)).toBe(ending);
  });

  it('keeps its ending when it is cut', () => {
    const name = cleanName(`${'𝒳'.repeat(300)}.pdf`);
    expect([[...name].length, endingOf(name)]).toEqual([120, 'pdf']);
  });

  it.each(['', '...', '/', '..\\..', '\u202e', ' . '])('refuses %j, of which nothing is left', (given) => {
    expect(() => cleanName(given)).toThrow('Name the file');
  });
});

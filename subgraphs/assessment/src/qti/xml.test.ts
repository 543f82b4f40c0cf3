import { elementsOf, parseXml, textOf } from './xml';

const refused = (text: string) => {
  try {
    parseXml(text, 'x.xml');
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

it.each([
  ['an external entity', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'],
  ['entities that grow', '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><a>&b;</a>'],
  ['entities of a DTD elsewhere', '<!DOCTYPE a SYSTEM "http://evil.example/x.dtd"><a>&e;</a>'],
  ['parameter entities', '<!DOCTYPE a [<!ENTITY % e SYSTEM "http://evil.example/x"> %e;]><a/>'],
  ['an entity that nobody declared', '<a>&e;</a>'],
  ['what is cut off', '<a><b>'],
  ['nothing', ''],
  ['what is nested too deep', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`],
  ['too many elements', `<a>${'<b/>'.repeat(400_001)}</a>`],
  ['a prefix that is not declared', '<x:a/>'],
])('refuses %s', (_, text) => {
  expect(refused(text)).toBe('BAD_USER_INPUT');
});

it('passes over a document type that names a DTD and declares nothing', () => {
  expect(parseXml('<!DOCTYPE a SYSTEM "http://evil.example/x.dtd"><a>b</a>', 'x').children).toEqual(['b']);
});

it('gives QTI 2 the names of QTI 3, and leaves HTML its own', () => {
  const item = parseXml(
    '<assessmentItem timeDependent="false"><itemBody><p class="x">a<gap matchMax="1"/></p></itemBody></assessmentItem>',
    'x',
  );
  expect(item).toEqual({
    name: 'qti-assessment-item',
    attributes: { 'time-dependent': 'false' },
    children: [
      {
        name: 'qti-item-body',
        attributes: {},
        children: [
          {
            name: 'p',
            attributes: { class: 'x' },
            children: ['a', { name: 'qti-gap', attributes: { 'match-max': '1' }, children: [] }],
          },
        ],
      },
    ],
  });
});

it('reads names of both versions in one item, and a part of QTI 2 in a file of its own', () => {
  const mixed = parseXml(
    '<assessmentItem><itemBody><qti-choice-interaction response-identifier="R"><qti-simple-choice showHide="show"/></qti-choice-interaction></itemBody></assessmentItem>',
    'x',
  );
  const [body] = elementsOf(mixed);
  const [interaction] = body ? elementsOf(body) : [];
  expect(interaction).toEqual({
    name: 'qti-choice-interaction',
    attributes: { 'response-identifier': 'R' },
    children: [{ name: 'qti-simple-choice', attributes: { 'show-hide': 'show' }, children: [] }],
  });
  const part = parseXml('<div xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1"><hottext identifier="a"/></div>', 'x');
  expect(part).toMatchObject({ name: 'div', children: [{ name: 'qti-hottext' }] });
  expect(parseXml('<responseProcessing><exitResponse/></responseProcessing>', 'x')).toMatchObject({
    name: 'qti-response-processing',
    children: [{ name: 'qti-exit-response' }],
  });
});

it('joins text and CDATA', () => {
  expect(textOf(parseXml('<a> x <![CDATA[<y>]]> &amp; z </a>', 'x'))).toBe('x <y> & z');
});

import type { ItemContent } from '../item/item.content';
import { readItem } from './item.reader';
import { parseXml } from './xml';

const media = /media:package-[0-9a-f]+/g;

/** The prompt of an essay of QTI 2 with this before its question, its media without their names. */
async function promptOf(html: string): Promise<string> {
  const item = `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="t">
    <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
    <itemBody>${html}<extendedTextInteraction responseIdentifier="R"><prompt>Write.</prompt></extendedTextInteraction></itemBody></assessmentItem>`;
  const { content } = await readItem(parseXml(item, 'i.xml'), (href) => href);
  return content.prompt.text.replace(media, 'media');
}

it('shows of an object in an object the one that browsers can show, and takes its text for those who do not see it', async () => {
  const inner =
    '<object type="image/png" data="p.png"><p>Dear Sam,<br/>the sign says "No <em>entry</em>".</p><p>Yours</p></object>';
  const shown = '<img src="media" alt="Dear Sam, the sign says &quot;No entry&quot;. Yours" /> <div>Write.</div>';
  expect(await promptOf(`<object type="image/eps" data="p.eps">${inner}</object> `)).toBe(shown);
  expect(await promptOf(`${inner} `)).toBe(shown);
  expect(await promptOf('<p><object type="image/tiff" data="p.tif">a map</object></p>')).toContain('alt="a map"');
});

it('shows one picture for all sources of a picture', async () => {
  const picture = '<p><picture><source srcset="p.svg" type="image/svg"/><img src="p.png" alt="a"/></picture></p>';
  expect(await promptOf(picture)).toBe('<p><img src="media" alt="a" /></p><div>Write.</div>');
});

it('shows what is played on beside the prompt and not in it too, and says of a place both its name and where it is', async () => {
  const item = (declared: string, body: string) =>
    readItem(
      parseXml(
        `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t">${declared}
        <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body>${body}</qti-item-body>
        <qti-response-processing template="map_response_point"/></qti-assessment-item>`,
        'i.xml',
      ),
      (href) => href,
    );
  const map = '<img src="map.png" alt="Map" width="100" height="200"/>';
  const { content: spots } = await item(
    '<qti-response-declaration identifier="R" cardinality="single" base-type="point"><qti-area-mapping default-value="0"><qti-area-map-entry shape="circle" coords="50,50,9" mapped-value="1"/></qti-area-mapping></qti-response-declaration>',
    `<p>Where?</p><qti-position-object-stage>${map}<qti-position-object-interaction response-identifier="R" max-choices="1"><img src="pin.png" alt="" width="9" height="9"/></qti-position-object-interaction></qti-position-object-stage>`,
  );
  expect(spots).toMatchObject({ kind: 'HOTSPOT', image: { alt: 'Map' } });
  expect(spots.prompt.text).toBe('<p>Where?</p>');

  const order = await item(
    '<qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier"><qti-correct-response><qti-value>B</qti-value><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>',
    `<qti-graphic-order-interaction response-identifier="R"><qti-prompt>From north to south</qti-prompt>${map}<qti-hotspot-choice identifier="A" shape="circle" coords="50,150,9" aria-label="Airport A"/><qti-hotspot-choice identifier="B" shape="circle" coords="25,20,9"/></qti-graphic-order-interaction>`,
  );
  const { entries } = order.content as Extract<ItemContent, { kind: 'ORDERING' }>;
  expect(entries.map(({ text }) => text.text)).toEqual([
    'Airport A (50 % from the left, 75 % from the top)',
    '25 % from the left, 10 % from the top',
  ]);
});

it('takes of areas what lies in the picture', async () => {
  const declared = [
    ['rect', '60,-10,120,40', 1],
    ['circle', '-5,100,10', -1],
    ['poly', '90,150,140,150,90,190', -1],
    ['circle', '50,100,10', -1],
  ];
  const entries = declared.map(
    ([shape, coords, worth]) => `<qti-area-map-entry shape="${shape}" coords="${coords}" mapped-value="${worth}"/>`,
  );
  const spots = await readItem(
    parseXml(
      `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t">
      <qti-response-declaration identifier="R" cardinality="single" base-type="point"><qti-area-mapping default-value="0" lower-bound="0">${entries.join('')}</qti-area-mapping></qti-response-declaration>
      <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/><qti-item-body><qti-select-point-interaction response-identifier="R" max-choices="1"><img src="map.png" alt="Map" width="100" height="200"/></qti-select-point-interaction></qti-item-body>
      <qti-response-processing template="map_response_point"/></qti-assessment-item>`,
      'i.xml',
    ),
    (href) => href,
  );
  const { areas } = spots.content as Extract<ItemContent, { kind: 'HOTSPOT' }>;
  expect(areas[0]).toMatchObject({ shape: 'RECTANGLE', coordinates: [60, 0, 100, 40] });
  expect(areas[2]).toMatchObject({ shape: 'POLYGON', coordinates: [90, 150, 100, 150, 100, 182, 90, 190] });
  expect(areas[3]).toMatchObject({ shape: 'CIRCLE', coordinates: [50, 100, 10] });
  expect(Math.min(...(areas[1]?.coordinates ?? []))).toBe(0);
});

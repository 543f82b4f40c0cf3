import type { ExamRow } from '../exam/exam.model';
import { escapeText } from './markup';

/** An item that is in the package. */
export interface Listed {
  itemId: string;
  points: number;
  media: string[];
}

type Pool = { sectionId: string; count: number; itemIds: string[] };

const idOf = (itemId: string) => `i-${itemId}`;

/** `kept`: media that are really in the package. */
export function writeManifest(
  identifier: string,
  listed: readonly Listed[],
  kept: ReadonlySet<string>,
  exam: ExamRow | null,
): string {
  const items = listed.map(({ itemId, media }) => {
    const own = media
      .filter((name) => kept.has(name))
      .map((name) => `<dependency identifierref="m-${escapeText(name)}"/>`);
    const href = `items/${itemId}.xml`;
    return `<resource identifier="${idOf(itemId)}" type="imsqti_item_xmlv3p0" href="${href}"><file href="${href}"/>${own.join('')}</resource>`;
  });
  const media = [...kept].map(
    (name) =>
      `<resource identifier="m-${escapeText(name)}" type="webcontent" href="media/${name}"><file href="media/${name}"/></resource>`,
  );
  const needs = listed.map(({ itemId }) => `<dependency identifierref="${idOf(itemId)}"/>`).join('');
  const test = exam
    ? [
        `<resource identifier="t-${exam._id}" type="imsqti_test_xmlv3p0" href="tests/exam.xml"><file href="tests/exam.xml"/>${needs}</resource>`,
      ]
    : [];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd" identifier="${escapeText(identifier)}">
<metadata><schema>QTI Package</schema><schemaversion>3.0.0</schemaversion></metadata>
<organizations/>
<resources>
${[...test, ...items, ...media].join('\n')}
</resources>
</manifest>
`;
}

/** Sections of the exam; what is drawn at random is a section of its own that selects. */
export function writeTest(exam: ExamRow, pools: readonly Pool[], listed: readonly Listed[]): string {
  const known = new Map(listed.map((one) => [one.itemId, one]));
  const sections = exam.sections.flatMap((section, n) => {
    const refs = section.items
      .filter(({ itemId }) => known.has(itemId))
      .map(({ itemId, points }) => refOf(known.get(itemId) as Listed, points));
    const drawn = pools.filter(({ sectionId }) => sectionId === section.id);
    const own = refs.length > 0 ? [sectionXml(`s${n + 1}`, section, refs, null)] : [];
    const more = drawn.map(({ count, itemIds }, m) => {
      const refs = itemIds.filter((id) => known.has(id)).map((id) => refOf(known.get(id) as Listed, null));
      return sectionXml(`s${n + 1}-d${m + 1}`, section, refs, count);
    });
    return [...own, ...more];
  });
  const limit = exam.timeLimitMs === null ? '' : `<qti-time-limits max-time="${exam.timeLimitMs / 1_000}"/>`;
  const instructions = exam.instructions
    ? `<qti-rubric-block use="instructions" view="candidate"><qti-content-body>${paragraphs(exam.instructions)}</qti-content-body></qti-rubric-block>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-test xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd" identifier="t-${exam._id}" title="${escapeText(exam.title)}">
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
${limit}
${instructions}
<qti-test-part identifier="part" navigation-mode="nonlinear" submission-mode="simultaneous">
<qti-item-session-control max-attempts="${exam.attemptLimit}"/>
${sections.join('\n')}
</qti-test-part>
<qti-outcome-processing><qti-set-outcome-value identifier="SCORE"><qti-sum><qti-test-variables variable-identifier="SCORE" weight-identifier="W"/></qti-sum></qti-set-outcome-value></qti-outcome-processing>
</qti-assessment-test>
`;
}

function refOf({ itemId, points }: Listed, wanted: number | null): string {
  const weight = wanted === null || wanted === points ? '' : `<qti-weight identifier="W" value="${wanted / points}"/>`;
  return `<qti-assessment-item-ref identifier="r-${itemId}" href="../items/${itemId}.xml">${weight}</qti-assessment-item-ref>`;
}

function sectionXml(
  id: string,
  { title, instructions, shuffle }: Pick<ExamRow['sections'][number], 'title' | 'instructions' | 'shuffle'>,
  refs: readonly string[],
  select: number | null,
): string {
  const rubric = instructions
    ? `<qti-rubric-block use="instructions" view="candidate"><qti-content-body>${paragraphs(instructions)}</qti-content-body></qti-rubric-block>`
    : '';
  return `<qti-assessment-section identifier="${id}" title="${escapeText(title)}" visible="true">${select === null ? '' : `<qti-selection select="${select}"/>`}${shuffle ? '<qti-ordering shuffle="true"/>' : ''}${rubric}
${refs.join('\n')}
</qti-assessment-section>`;
}

function paragraphs(text: string): string {
  const each = text.split(/\n{2,}/).map((one) => `<p>${escapeText(one).replaceAll('\n', '<br/>')}</p>`);
  return each.join('');
}

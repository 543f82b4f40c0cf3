import type { ItemContent, Marking, RichText } from '../item/item.content';
import { lossOf, partsOf, xhtml } from './content.writer';
import { escapeText } from './markup';
import { createRemarks, type Remarks } from './remarks';
import { and, condition, equals, given, setScore } from './rules';

/** An item as QTI 3, with what could not be said in it. */
export interface WrittenItem {
  xml: string;
  losses: Remarks;
}

const NAMESPACES =
  'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
  'xsi:schemaLocation="http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd"';

/** Media are named `../media/NAME`, as seen from the folder of items. */
export function writeItem(identifier: string, title: string, content: ItemContent, marking: Marking): WrittenItem {
  const losses = createRemarks();
  if (marking.certainty) losses.add('QTI_EXPORT_CERTAINTY');
  const { declarations, body, rules } = partsOf(content, marking, losses);
  const feedback = feedbackOf(content, marking.points);
  const hint = JSON.stringify({ credit: marking.credit, penalty: marking.penalty, floor: marking.floor });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item ${NAMESPACES} identifier="${escapeText(identifier)}" title="${escapeText(title)}" adaptive="false" time-dependent="false">
${declarations}
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-outcome-declaration identifier="MAXSCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>${marking.points}</qti-value></qti-default-value></qti-outcome-declaration>
${feedback.declarations}
<qti-item-body data-lyceum-marking="${escapeText(hint)}">
${body}
</qti-item-body>
${rules || feedback.rules ? `<qti-response-processing>${rules}${penaltyRules(content, marking)}${feedback.rules}</qti-response-processing>` : ''}
${feedback.modal}
</qti-assessment-item>
`;
  return { xml: xml.replace(/\n{2,}/g, '\n'), losses };
}

/** An answer that is wrong as a whole loses; one left out does not. Parts of a cloze lose by themselves. */
function penaltyRules(content: ItemContent, marking: Marking): string {
  if (marking.penalty === 0 || ['CLOZE', 'ESSAY', 'FILE', 'CODE'].includes(content.kind)) return '';
  const nothing = equals('<qti-variable identifier="SCORE"/>', 'float', 0);
  return condition(and([given('RESPONSE'), nothing]), setScore(lossOf(marking)));
}

function feedbackOf(content: ItemContent, points: number) {
  const outcome = (name: string, cardinality: string) =>
    `<qti-outcome-declaration identifier="${name}" cardinality="${cardinality}" base-type="identifier"/>`;
  const chosen = 'choices' in content && content.choices.some(({ feedback }) => feedback);
  const { correct, wrong } = content.feedback ?? {};
  const modal = ([id, text]: [string, RichText]) =>
    `<qti-modal-feedback outcome-identifier="RIGHTNESS" identifier="${id}" show-hide="show"><qti-content-body>${xhtml(text)}</qti-content-body></qti-modal-feedback>`;
  const said: [string, RichText][] = [
    ...(correct ? [['right', correct] as [string, RichText]] : []),
    ...(wrong ? [['wrong', wrong] as [string, RichText]] : []),
  ];
  const value = (id: string) =>
    `<qti-set-outcome-value identifier="RIGHTNESS"><qti-base-value base-type="identifier">${id}</qti-base-value></qti-set-outcome-value>`;
  const isRight = `<qti-gte><qti-variable identifier="SCORE"/><qti-base-value base-type="float">${points}</qti-base-value></qti-gte>`;
  return {
    declarations:
      (chosen ? outcome('CHOSEN', content.kind === 'MULTIPLE' ? 'multiple' : 'single') : '') +
      (said.length > 0 ? outcome('RIGHTNESS', 'single') : ''),
    rules:
      (chosen
        ? '<qti-set-outcome-value identifier="CHOSEN"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value>'
        : '') +
      (said.length > 0
        ? `<qti-response-condition><qti-response-if>${isRight}${value('right')}</qti-response-if><qti-response-else>${value('wrong')}</qti-response-else></qti-response-condition>`
        : ''),
    modal: said.map(modal).join('\n'),
  };
}

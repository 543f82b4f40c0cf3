// QTI 2.x → 3 is a change of spelling: `choiceInteraction` became `qti-choice-interaction`, `baseType` `base-type`.
// In 2.x HTML lies in QTI's own namespace, so that HTML's names have to be known.

const HTML = new Set(
  (
    'a abbr acronym address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn ' +
    'div dl dt em embed figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd label li main mark nav object ol p ' +
    'param picture pre q rb rp rt rtc ruby s samp section small source span strike strong sub summary sup table tbody td tfoot ' +
    'th thead time tr track tt u ul var video wbr iframe script style'
  ).split(' '),
);

export interface Names {
  name: string;
  attribute: (name: string) => string;
}

/** `space`: of names that are not QTI's. */
export function qti3Names(local: string, space: string | undefined, isQti2: boolean): Names {
  const same = (name: string) => name;
  if (space === 'INCLUDE') return { name: `xi-${local}`, attribute: same };
  if (space !== undefined || !isQti2 || HTML.has(local)) return { name: local, attribute: same };
  // Between the two versions some wrote `assessmentItem` and put `qti-choice-interaction` into it.
  if (local.startsWith('qti-')) return { name: local, attribute: kebab };
  return { name: `qti-${kebab(local)}`, attribute: kebab };
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

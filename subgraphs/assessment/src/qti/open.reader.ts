import { type Draft, promptOf } from './draft';
import { readTextEntry } from './entry.reader';
import { type ItemSource, responseFor } from './item-source';
import { NotImportable, remark } from './remarks';
import { entryOf } from './value';
import { numberOf, type XmlElement } from './xml';

/** extendedTextInteraction → ESSAY, unless the package itself marks it: then it is a SHORT_TEXT. */
export function readExtendedText(source: ItemSource, interaction: XmlElement): Draft {
  const declared = responseFor(source, interaction);
  const elsewhere = [...source.outcomes.values()].some(({ element }) => 'external-scored' in element.attributes);
  if (
    source.processed &&
    !elsewhere &&
    (declared.mapping ||
      (declared.correct && source.worth({ [declared.identifier]: declared.correct.values.map(String) }) > 0))
  )
    return readTextEntry(source, interaction);
  // A person marks it, whatever the package does; that it does by unknown means is told.
  if (source.processed) source.isBeyond({ [declared.identifier]: ['1'] });
  if (declared.correct) source.losses.add('QTI_MODEL_ANSWER');
  const strings = numberOf(interaction.attributes['max-strings']) ?? 1;
  if (strings > 1) source.losses.add('QTI_TEXTS_BECAME_ONE', { count: strings });
  if (interaction.attributes.format === 'xhtml') source.notes.add('QTI_FORMATTED_ANSWER');
  const [minWords, maxWords] = (interaction.attributes['data-lyceum-words'] ?? '').split(' ').map(Number);
  const words = minWords !== undefined && maxWords ? { minWords, maxWords } : {};
  return { contents: [{ kind: 'ESSAY', prompt: promptOf(source, interaction), ...words }], probes: [] };
}

const ENDINGS: Record<string, string[]> = {
  'application/pdf': ['pdf'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/zip': ['zip'],
  'text/plain': ['txt'],
  'text/csv': ['csv'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/*': ['png', 'jpg', 'jpeg', 'gif', 'webp'],
  'audio/mpeg': ['mp3'],
  'audio/*': ['mp3', 'ogg', 'wav', 'm4a'],
  'video/mp4': ['mp4'],
  'video/*': ['mp4', 'webm'],
};

/** uploadInteraction → FILE. */
export function readUpload(source: ItemSource, interaction: XmlElement): Draft {
  const { cardinality } = responseFor(source, interaction);
  const wanted = (interaction.attributes.type ?? '').split(/[\s,]+/).filter(Boolean);
  const unknown = wanted.filter((type) => !entryOf(ENDINGS, type));
  if (unknown.length > 0) source.losses.add('QTI_FILE_TYPES_UNKNOWN', { types: unknown });
  const types = unknown.length > 0 ? [] : wanted.flatMap((type) => ENDINGS[type] ?? []);
  const [files, maxBytes, ...endings] = (interaction.attributes['data-lyceum-files'] ?? '').split(' ').filter(Boolean);
  const own = files && maxBytes ? { maxFiles: Number(files), maxBytes: Number(maxBytes), types: endings } : {};
  const maxFiles = cardinality === 'single' ? 1 : 20;
  return { contents: [{ kind: 'FILE', prompt: promptOf(source, interaction), maxFiles, types, ...own }], probes: [] };
}

/** drawingInteraction → FILE: a picture that was drawn elsewhere. */
export function readDrawing(source: ItemSource, interaction: XmlElement): Draft {
  source.losses.add('QTI_DRAWING');
  for (const child of interaction.children)
    if (typeof child !== 'string' && ['object', 'img', 'picture'].includes(child.name)) {
      const prompt = interaction.children.find((one) => typeof one !== 'string' && one.name === 'qti-prompt');
      if (prompt && typeof prompt !== 'string') prompt.children.push(child);
      else interaction.children.unshift({ name: 'qti-prompt', attributes: {}, children: [child] });
      break;
    }
  return {
    contents: [{ kind: 'FILE', prompt: promptOf(source, interaction), types: ['png', 'jpg', 'jpeg', 'pdf'] }],
    probes: [],
  };
}

/** @throws NotImportable */
export function refuse(_source: ItemSource, { name }: XmlElement): never {
  throw new NotImportable(remark('QTI_NO_COUNTERPART', { interaction: name.replace(/^qti-/, '') }));
}

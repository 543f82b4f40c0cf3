import type { OptionInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { type BodyOf, type EditorProps, type Kind, markdown } from './kind';
import { Options } from './options';

export const ordering: Kind<'ordering'> = {
  field: 'ordering',
  parts: ['entries', 'correctOrder', 'partial'],
  start: () => ({
    entries: ['e1', 'e2', 'e3'].map((id) => ({ id, text: markdown() })),
    correctOrder: ['e1', 'e2', 'e3'],
    partial: 'PLACES',
  }),
  Editor: OrderingEditor,
};

/** Entries are written in the right order; learners get them in another. */
function OrderingEditor({ body, onBody }: EditorProps<BodyOf<'ordering'>>) {
  const t = useT();
  const order = [body.correctOrder].flat().map(String);
  const all = [body.entries].flat();
  const place = (entry: OptionInput) => {
    const at = order.indexOf(String(entry.id));
    return at < 0 ? order.length : at;
  };
  const entries = [...all].sort((one, other) => place(one) - place(other));
  // Entries that were imported without a place in the order stay without one.
  const known = new Set(all.map(({ id }) => String(id)));
  const belongs = (id: string) => order.includes(id) || !known.has(id);
  return (
    <>
      <Options
        label={t('items.entries')}
        addLabel={t('items.entry.add')}
        path="entries"
        prefix="e"
        least={2}
        options={entries}
        onOptions={(next) =>
          onBody({ ...body, entries: next, correctOrder: next.map(({ id }) => String(id)).filter(belongs) })
        }
      />
      <Choice
        size="small"
        label={t('items.ordering.partial')}
        value={body.partial ?? 'PLACES'}
        onChoose={(partial) => onBody({ ...body, partial })}
        options={(['PLACES', 'NEIGHBOURS'] as const).map((one) => [one, t(`items.ordering.${one}`)])}
      />
    </>
  );
}

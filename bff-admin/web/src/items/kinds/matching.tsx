import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import type { OptionInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { PartList } from '../editor/part-list';
import { type BodyOf, type EditorProps, type Kind, markdown } from './kind';
import { Options } from './options';

const pair = (number: number) => ({ left: `l${number}`, right: `r${number}` });

export const matching: Kind<'matching'> = {
  field: 'matching',
  parts: ['left', 'right', 'pairs'],
  start: () => ({
    left: [1, 2].map((n) => ({ id: pair(n).left, text: markdown() })),
    right: [1, 2].map((n) => ({ id: pair(n).right, text: markdown() })),
    pairs: [pair(1), pair(2)],
  }),
  Editor: MatchingEditor,
};

function MatchingEditor({ body, onBody }: EditorProps<BodyOf<'matching'>>) {
  const t = useT();
  const [left, right, pairs] = [[body.left].flat(), [body.right].flat(), [body.pairs].flat()];
  const among = (options: OptionInput[], id: string | number) => options.some((option) => option.id === id);
  // What is gone takes its pairs with it.
  const set = (next: { left: OptionInput[]; right: OptionInput[] }) =>
    onBody({ ...next, pairs: pairs.filter((one) => among(next.left, one.left) && among(next.right, one.right)) });
  const named = (options: OptionInput[]) =>
    options.map(({ id, text }, index) => [String(id), text.text.slice(0, 80) || `${index + 1}`] as const);
  return (
    <>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Options
          label={t('items.left')}
          addLabel={t('items.left.add')}
          path="left"
          prefix="l"
          options={left}
          onOptions={(next) => set({ left: next, right })}
        />
        <Options
          label={t('items.right')}
          addLabel={t('items.right.add')}
          path="right"
          prefix="r"
          options={right}
          onOptions={(next) => set({ left, right: next })}
        />
      </Box>
      <PartList
        label={t('items.pairs')}
        path="pairs"
        parts={pairs}
        onParts={(next) => onBody({ ...body, pairs: next })}
        addLabel={t('items.pair.add')}
        make={() => ({ left: left[0]?.id ?? '', right: right[0]?.id ?? '' })}
        row={(one, change, index) => (
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
            <Choice
              size="small"
              label={t('items.pair.left', { place: index + 1 })}
              value={String(one.left)}
              options={named(left)}
              onChoose={(id) => change({ ...one, left: id })}
            />
            <Choice
              size="small"
              label={t('items.pair.right', { place: index + 1 })}
              value={String(one.right)}
              options={named(right)}
              onChoose={(id) => change({ ...one, right: id })}
            />
          </Stack>
        )}
      />
    </>
  );
}

import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import Radio from '@mui/material/Radio';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import type { ChoiceInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import { freeId, PartList } from '../editor/part-list';
import { RichField } from '../editor/text-field';
import { markdown } from './kind';

interface ChoiceRowsProps {
  path: string;
  keyPath?: string;
  choices: ChoiceInput[];
  /** Ids of those that are right. */
  right: readonly (string | number)[];
  many: boolean;
  onChange: (choices: ChoiceInput[], right: string[]) => void;
}

/** Choices with the mark of what is right beside each, its feedback and its credit below it. */
export function ChoiceRows({ path, choices, right, many, onChange }: ChoiceRowsProps) {
  const t = useT();
  const group = useId();
  const Mark = many ? Checkbox : Radio;
  const isRight = (id: string | number) => right.map(String).includes(String(id));
  const set = (next: ChoiceInput[]) =>
    onChange(
      next,
      next.filter(({ id }) => isRight(id)).map(({ id }) => String(id)),
    );
  const mark = (id: string | number) =>
    onChange(
      choices,
      many ? choices.map((one) => String(one.id)).filter((one) => (one === String(id)) !== isRight(one)) : [String(id)],
    );
  return (
    <PartList
      label={t('items.choices')}
      path={path}
      parts={choices}
      onParts={set}
      least={2}
      ordered
      addLabel={t('items.choice.add')}
      make={() => ({ id: freeId(choices, 'c'), text: markdown() })}
      row={(choice, change, index) => (
        <Stack direction="row" spacing={1} sx={{ alignItems: 'start' }}>
          <Mark
            checked={isRight(choice.id)}
            onChange={() => mark(choice.id)}
            slotProps={{
              input: {
                'aria-label': t('items.choice.right', { place: index + 1 }),
                ...(!many && { name: group }),
              },
            }}
          />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <RichField
              label={t('items.choice', { place: index + 1 })}
              path={`${path}.${index}.text`}
              value={choice.text}
              onRich={(text) => change({ ...choice, text })}
            />
            <Box component="details" sx={{ mt: 0.5 }}>
              <Box
                component="summary"
                sx={{ cursor: 'pointer', py: 0.75, typography: 'body2', color: 'text.secondary' }}
              >
                {t('items.choice.more', { place: index + 1 })}
              </Box>
              <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 1 }}>
                <RichField
                  label={t('items.choice.feedback')}
                  path={`${path}.${index}.feedback`}
                  value={choice.feedback}
                  onRich={(text) => change({ ...choice, feedback: text.text ? text : null })}
                />
                <NumberField
                  label={t('items.credit')}
                  path={`${path}.${index}.credit`}
                  value={choice.credit}
                  onNumber={(credit) => change({ ...choice, credit })}
                  helperText={t('items.choice.credit.hint')}
                  sx={{ maxWidth: { sm: '12rem' } }}
                />
              </Stack>
            </Box>
          </Box>
        </Stack>
      )}
    />
  );
}

import Stack from '@mui/material/Stack';
import type { TextKeyInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { NumberField } from '../editor/number-field';
import { PartList } from '../editor/part-list';
import { PlainField } from '../editor/text-field';

type Match = NonNullable<TextKeyInput['match']>;

export const textKey = (): TextKeyInput => ({ text: '', match: 'IGNORE_CASE', credit: 1 });

interface TextKeysProps {
  path: string;
  keys: TextKeyInput[];
  onKeys: (keys: TextKeyInput[]) => void;
}

export function TextKeys({ path, keys, onKeys }: TextKeysProps) {
  const t = useT();
  return (
    <PartList
      label={t('items.texts')}
      path={path}
      parts={keys}
      onParts={onKeys}
      ordered
      addLabel={t('items.texts.add')}
      make={textKey}
      row={(key, change, index) => (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
          <PlainField
            label={t('items.texts.answer')}
            path={`${path}.${index}`}
            value={key.text}
            onText={(text) => change({ ...key, text })}
          />
          <Choice<Match>
            size="small"
            label={t('items.match')}
            value={key.match ?? 'IGNORE_CASE'}
            onChoose={(match) => change({ ...key, match })}
            options={(['IGNORE_CASE', 'EXACT', 'FUZZY', 'PATTERN'] as const).map((match) => [
              match,
              t(`items.match.${match}`),
            ])}
          />
          {key.match === 'FUZZY' && (
            <NumberField
              label={t('items.match.distance')}
              path={`${path}.${index}.distance`}
              value={key.distance}
              onNumber={(distance) => change({ ...key, distance })}
            />
          )}
          <NumberField
            label={t('items.credit')}
            path={`${path}.${index}.credit`}
            value={key.credit}
            onNumber={(credit) => change({ ...key, credit })}
            sx={{ maxWidth: { sm: '8rem' } }}
          />
        </Stack>
      )}
    />
  );
}

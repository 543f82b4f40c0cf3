import Stack from '@mui/material/Stack';
import type { NumericKeyInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { NumberField } from '../editor/number-field';
import { PartList } from '../editor/part-list';

type ToleranceKind = NumericKeyInput['tolerance']['kind'];

export const numberKey = (): NumericKeyInput => ({
  value: Number.NaN,
  tolerance: { kind: 'ABSOLUTE', amount: 0 },
  credit: 1,
});

interface NumberKeysProps {
  path: string;
  keys: NumericKeyInput[];
  onKeys: (keys: NumericKeyInput[]) => void;
}

export function NumberKeys({ path, keys, onKeys }: NumberKeysProps) {
  const t = useT();
  return (
    <PartList
      label={t('items.numbers')}
      path={path}
      parts={keys}
      onParts={onKeys}
      ordered
      addLabel={t('items.number.add')}
      make={numberKey}
      row={(key, change, index) => (
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
          <NumberField
            label={t('items.number')}
            path={`${path}.${index}.value`}
            required
            value={key.value}
            onNumber={(value) => change({ ...key, value: value ?? Number.NaN })}
          />
          <Choice<ToleranceKind>
            size="small"
            label={t('items.tolerance')}
            value={key.tolerance.kind}
            onChoose={(kind) => change({ ...key, tolerance: { ...key.tolerance, kind } })}
            options={(['ABSOLUTE', 'RELATIVE', 'SIGNIFICANT_FIGURES'] as const).map((kind) => [
              kind,
              t(`items.tolerance.${kind}`),
            ])}
          />
          <NumberField
            label={t('items.tolerance.amount')}
            path={`${path}.${index}.tolerance.amount`}
            required
            value={key.tolerance.amount}
            onNumber={(amount) => change({ ...key, tolerance: { ...key.tolerance, amount: amount ?? Number.NaN } })}
          />
          <NumberField
            label={t('items.credit')}
            path={`${path}.${index}.credit`}
            value={key.credit}
            onNumber={(credit) => change({ ...key, credit })}
          />
        </Stack>
      )}
    />
  );
}

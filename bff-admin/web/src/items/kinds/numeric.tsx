import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import { PartList } from '../editor/part-list';
import { SwitchField } from '../editor/switch-field';
import { PlainField } from '../editor/text-field';
import type { BodyOf, EditorProps, Kind } from './kind';
import { NumberKeys, numberKey } from './number-keys';

export const numeric: Kind<'numeric'> = {
  field: 'numeric',
  parts: ['acceptedNumbers', 'units', 'unitRequired'],
  start: () => ({ acceptedNumbers: [numberKey()], units: [], unitRequired: false }),
  Editor: NumericEditor,
};

function NumericEditor({ body, onBody }: EditorProps<BodyOf<'numeric'>>) {
  const t = useT();
  const units = [body.units ?? []].flat();
  return (
    <>
      <NumberKeys
        path="accepted"
        keys={[body.acceptedNumbers].flat()}
        onKeys={(acceptedNumbers) => onBody({ ...body, acceptedNumbers })}
      />
      <PartList
        label={t('items.units')}
        path="units"
        parts={units}
        onParts={(next) => onBody({ ...body, units: next })}
        least={0}
        addLabel={t('items.unit.add')}
        make={() => ({ unit: '', factor: 1 })}
        row={(unit, change, index) => (
          <Stack direction="row" spacing={1}>
            <PlainField
              label={t('items.unit')}
              path={`units.${index}.unit`}
              value={unit.unit}
              onText={(text) => change({ ...unit, unit: text })}
            />
            <NumberField
              label={t('items.unit.factor')}
              path={`units.${index}.factor`}
              required
              value={unit.factor}
              onNumber={(factor) => change({ ...unit, factor: factor ?? Number.NaN })}
              helperText={index === 0 ? t('items.unit.first') : undefined}
            />
          </Stack>
        )}
      />
      <SwitchField
        label={t('items.unit.required')}
        checked={body.unitRequired ?? false}
        onSwitch={(unitRequired) => onBody({ ...body, unitRequired })}
      />
    </>
  );
}

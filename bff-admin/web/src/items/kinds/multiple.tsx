import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import { SwitchField } from '../editor/switch-field';
import { ChoiceRows } from './choice-rows';
import { type BodyOf, type EditorProps, type Kind, markdown } from './kind';

export const multiple: Kind<'multiple'> = {
  field: 'multiple',
  parts: ['choices', 'correctChoices', 'minChoices', 'maxChoices', 'shuffle'],
  start: () => ({
    choices: ['c1', 'c2', 'c3'].map((id) => ({ id, text: markdown() })),
    correctChoices: ['c1'],
    shuffle: true,
  }),
  Editor: MultipleEditor,
};

function MultipleEditor({ body, onBody }: EditorProps<BodyOf<'multiple'>>) {
  const t = useT();
  return (
    <>
      <ChoiceRows
        path="choices"
        choices={[body.choices].flat()}
        right={[body.correctChoices].flat()}
        many
        onChange={(choices, correctChoices) => onBody({ ...body, choices, correctChoices })}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <NumberField
          label={t('items.choices.least')}
          path="minChoices"
          value={body.minChoices}
          onNumber={(minChoices) => onBody({ ...body, minChoices })}
        />
        <NumberField
          label={t('items.choices.most')}
          path="maxChoices"
          value={body.maxChoices}
          onNumber={(maxChoices) => onBody({ ...body, maxChoices })}
          helperText={t('items.choices.most.hint')}
        />
      </Stack>
      <SwitchField
        label={t('items.shuffle')}
        checked={body.shuffle ?? true}
        onSwitch={(shuffle) => onBody({ ...body, shuffle })}
      />
    </>
  );
}

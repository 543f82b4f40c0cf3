import { useT } from '../../i18n';
import { SwitchField } from '../editor/switch-field';
import { ChoiceRows } from './choice-rows';
import { type BodyOf, type EditorProps, type Kind, markdown } from './kind';

export const single: Kind<'single'> = {
  field: 'single',
  parts: ['choices', 'correct', 'shuffle'],
  start: () => ({
    choices: ['c1', 'c2', 'c3'].map((id) => ({ id, text: markdown() })),
    correct: 'c1',
    shuffle: true,
  }),
  Editor: SingleEditor,
};

function SingleEditor({ body, onBody }: EditorProps<BodyOf<'single'>>) {
  const t = useT();
  const choices = [body.choices].flat();
  return (
    <>
      <ChoiceRows
        path="choices"
        choices={choices}
        right={[body.correct]}
        many={false}
        onChange={(next, [correct = '']) => onBody({ ...body, choices: next, correct })}
      />
      <SwitchField
        label={t('items.shuffle')}
        checked={body.shuffle ?? true}
        onSwitch={(shuffle) => onBody({ ...body, shuffle })}
      />
    </>
  );
}

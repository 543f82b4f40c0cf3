import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import type { BodyOf, EditorProps, Kind } from './kind';
import { RubricField } from './rubric-field';

export const essay: Kind<'essay'> = {
  field: 'essay',
  parts: ['minWords', 'maxWords', 'rubricId'],
  start: () => ({ minWords: 0, maxWords: 500 }),
  Editor: EssayEditor,
};

function EssayEditor({ body, onBody }: EditorProps<BodyOf<'essay'>>) {
  const t = useT();
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <NumberField
          label={t('items.words.least')}
          path="minWords"
          value={body.minWords}
          onNumber={(minWords) => onBody({ ...body, minWords })}
        />
        <NumberField
          label={t('items.words.most')}
          path="maxWords"
          value={body.maxWords}
          onNumber={(maxWords) => onBody({ ...body, maxWords })}
        />
      </Stack>
      <RubricField value={body.rubricId} onRubric={(rubricId) => onBody({ ...body, rubricId })} />
    </>
  );
}

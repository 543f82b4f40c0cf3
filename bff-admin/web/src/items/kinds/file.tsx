import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import { PlainField } from '../editor/text-field';
import type { BodyOf, EditorProps, Kind } from './kind';
import { RubricField } from './rubric-field';

const MEGABYTE = 1_048_576;

export const file: Kind<'file'> = {
  field: 'file',
  parts: ['maxFiles', 'maxBytes', 'types', 'rubricId'],
  start: () => ({ maxFiles: 1, maxBytes: 10 * MEGABYTE, types: [] }),
  Editor: FileEditor,
};

function FileEditor({ body, onBody }: EditorProps<BodyOf<'file'>>) {
  const t = useT();
  const megabytes = body.maxBytes == null ? null : body.maxBytes / MEGABYTE;
  return (
    <>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <NumberField
          label={t('items.files.most')}
          path="maxFiles"
          value={body.maxFiles}
          onNumber={(maxFiles) => onBody({ ...body, maxFiles })}
        />
        <NumberField
          label={t('items.files.size')}
          path="maxBytes"
          value={megabytes}
          onNumber={(size) => onBody({ ...body, maxBytes: size === null ? null : Math.round(size * MEGABYTE) })}
        />
      </Stack>
      <PlainField
        label={t('items.files.types')}
        path="types"
        value={[body.types ?? []].flat().join(' ')}
        onText={(text) => onBody({ ...body, types: text.toLowerCase().replaceAll('.', '').split(/[\s,]/) })}
        helperText={t('items.files.types.hint')}
        slotProps={{ htmlInput: { dir: 'ltr' } }}
      />
      <RubricField value={body.rubricId} onRubric={(rubricId) => onBody({ ...body, rubricId })} />
    </>
  );
}

import { LANGUAGES } from '@lyceum/web/question/languages';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { Choice } from '../../shell/choice';
import { NumberField } from '../editor/number-field';
import { freeId, PartList } from '../editor/part-list';
import { SwitchField } from '../editor/switch-field';
import { PlainField } from '../editor/text-field';
import type { BodyOf, EditorProps, Kind } from './kind';

const MEBIBYTE = 1_048_576;

export const code: Kind<'code'> = {
  field: 'code',
  parts: ['language', 'starter', 'tests', 'timeLimitMs', 'memoryBytes'],
  start: () => ({
    language: 'JAVASCRIPT',
    starter: '',
    tests: [{ id: 't1', name: '', call: '', expected: '', weight: 1, hidden: false }],
    timeLimitMs: 2_000,
    memoryBytes: 32 * MEBIBYTE,
  }),
  Editor: CodeEditor,
};

const program = { htmlInput: { dir: 'ltr', spellCheck: false, style: { fontFamily: 'ui-monospace, monospace' } } };

function CodeEditor({ body, onBody }: EditorProps<BodyOf<'code'>>) {
  const t = useT();
  const tests = [body.tests].flat();
  return (
    <>
      <Choice
        size="small"
        label={t('items.code.language')}
        value={body.language}
        onChoose={(language) => onBody({ ...body, language })}
        options={(['JAVASCRIPT', 'PYTHON'] as const).map((one) => [one, LANGUAGES[one] ?? one])}
      />
      <PlainField
        label={t('items.code.starter')}
        path="starter"
        multiline
        minRows={4}
        value={body.starter ?? ''}
        onText={(starter) => onBody({ ...body, starter })}
        slotProps={program}
      />
      <PartList
        label={t('items.tests')}
        path="tests"
        parts={tests}
        onParts={(next) => onBody({ ...body, tests: next })}
        ordered
        addLabel={t('items.test.add')}
        make={() => ({ id: freeId(tests, 't'), name: '', call: '', expected: '', weight: 1, hidden: false })}
        row={(test, change, index) => (
          <Stack spacing={1}>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
              <PlainField
                label={t('items.test.name')}
                path={`tests.${index}.name`}
                value={test.name}
                onText={(name) => change({ ...test, name })}
              />
              <NumberField
                label={t('items.test.weight')}
                path={`tests.${index}.weight`}
                value={test.weight}
                onNumber={(weight) => change({ ...test, weight })}
                sx={{ maxWidth: { sm: '8rem' } }}
              />
            </Stack>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1}>
              <PlainField
                label={t('items.test.call')}
                path={`tests.${index}.call`}
                value={test.call}
                onText={(call) => change({ ...test, call })}
                slotProps={program}
              />
              <PlainField
                label={t('items.test.expected')}
                path={`tests.${index}.expected`}
                value={test.expected}
                onText={(expected) => change({ ...test, expected })}
                slotProps={program}
              />
            </Stack>
            <SwitchField
              label={t('items.test.hidden')}
              checked={test.hidden ?? false}
              onSwitch={(hidden) => change({ ...test, hidden })}
            />
          </Stack>
        )}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <NumberField
          label={t('items.code.time')}
          path="timeLimitMs"
          value={body.timeLimitMs}
          onNumber={(timeLimitMs) => onBody({ ...body, timeLimitMs })}
        />
        <NumberField
          label={t('items.code.memory')}
          path="memoryBytes"
          value={body.memoryBytes == null ? null : body.memoryBytes / MEBIBYTE}
          onNumber={(size) => onBody({ ...body, memoryBytes: size === null ? null : Math.round(size * MEBIBYTE) })}
        />
      </Stack>
    </>
  );
}

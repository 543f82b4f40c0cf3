import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { GapInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { CloseIcon } from '../../shell/icons';
import { freeId } from '../editor/part-list';
import { RichField } from '../editor/text-field';
import { ChoiceRows } from './choice-rows';
import { type BodyOf, type EditorProps, type Kind, markdown } from './kind';
import { NumberKeys, numberKey } from './number-keys';
import { TextKeys, textKey } from './text-keys';

export const cloze: Kind<'cloze'> = {
  field: 'cloze',
  parts: ['text', 'gaps'],
  start: () => ({ text: markdown('{{g1}}'), gaps: [gapOf('g1', 'TEXT')] }),
  Editor: ClozeEditor,
};

function gapOf(id: string, kind: GapInput['kind']): GapInput {
  if (kind === 'TEXT') return { id, kind, acceptedTexts: [textKey()] };
  if (kind === 'NUMERIC') return { id, kind, acceptedNumbers: [numberKey()] };
  return { id, kind, choices: ['c1', 'c2'].map((choice) => ({ id: choice, text: markdown() })), correct: 'c1' };
}

function ClozeEditor({ body, onBody }: EditorProps<BodyOf<'cloze'>>) {
  const t = useT();
  const gaps = [body.gaps].flat();
  const add = (kind: GapInput['kind']) => {
    const id = freeId(gaps, 'g');
    const text = { ...body.text, text: `${body.text.text.trimEnd()} {{${id}}}` };
    onBody({ text, gaps: [...gaps, gapOf(id, kind)] });
  };
  const remove = (id: string | number) =>
    onBody({
      text: { ...body.text, text: body.text.text.replaceAll(`{{${id}}}`, '') },
      gaps: gaps.filter((gap) => gap.id !== id),
    });
  return (
    <>
      <RichField
        label={t('items.cloze.text')}
        path="text"
        minRows={3}
        value={body.text}
        onRich={(text) => onBody({ ...body, text })}
        helperText={t('items.cloze.hint')}
      />
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {(['TEXT', 'NUMERIC', 'CHOICE'] as const).map((kind) => (
          <Button key={kind} size="small" variant="outlined" onClick={() => add(kind)}>
            {t(`items.gap.add.${kind}`)}
          </Button>
        ))}
      </Stack>
      {gaps.map((gap, index) => (
        <Paper key={gap.id} variant="outlined" sx={{ p: 2 }} role="group" aria-label={`{{${gap.id}}}`}>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
            <Typography component="h3" variant="h3">
              {t(`items.gap.${gap.kind}`)} <code dir="ltr">{`{{${gap.id}}}`}</code>
            </Typography>
            <IconButton
              aria-label={t('items.gap.remove', { gap: String(gap.id) })}
              disabled={gaps.length === 1}
              onClick={() => remove(gap.id)}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          </Box>
          <GapBody
            gap={gap}
            path={`gaps.${index}`}
            onGap={(next) => onBody({ ...body, gaps: gaps.map((one) => (one.id === gap.id ? next : one)) })}
          />
        </Paper>
      ))}
    </>
  );
}

function GapBody({ gap, path, onGap }: { gap: GapInput; path: string; onGap: (gap: GapInput) => void }) {
  if (gap.kind === 'TEXT')
    return (
      <TextKeys
        path={`${path}.accepted`}
        keys={[gap.acceptedTexts ?? []].flat()}
        onKeys={(acceptedTexts) => onGap({ ...gap, acceptedTexts })}
      />
    );
  if (gap.kind === 'NUMERIC')
    return (
      <NumberKeys
        path={`${path}.accepted`}
        keys={[gap.acceptedNumbers ?? []].flat()}
        onKeys={(acceptedNumbers) => onGap({ ...gap, acceptedNumbers })}
      />
    );
  return (
    <ChoiceRows
      path={`${path}.choices`}
      choices={[gap.choices ?? []].flat()}
      right={gap.correct ? [gap.correct] : []}
      many={false}
      onChange={(choices, [correct = '']) => onGap({ ...gap, choices, correct })}
    />
  );
}

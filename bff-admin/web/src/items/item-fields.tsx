import type { Form } from '@lyceum/web/form';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId } from 'react';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { NumberField } from './editor/number-field';
import { SwitchField } from './editor/switch-field';
import { PlainField, RichField } from './editor/text-field';
import type { ItemValues } from './item-values';
import { kindOf, questionKinds } from './kinds/kinds';
import { MediaButton } from './media-button';

/** What all kinds have in common, around the form of the kind. */
export function ItemFields({ form, isNew }: { form: Form<ItemValues>; isNew: boolean }) {
  const t = useT();
  const { values, set } = form;
  const { Editor } = kindOf(values.kind);
  const { marking, feedback, prompt } = values;
  return (
    <>
      <Part title={t('items.part.about')}>
        <PlainField
          label={t('items.title.field')}
          path="title"
          required
          value={values.title}
          onText={(title) => set('title', title)}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        {isNew && (
          <Choice
            size="small"
            label={t('items.kind')}
            value={values.kind}
            onChoose={(kind) => {
              set('kind', kind);
              set('body', kindOf(kind).start());
            }}
            options={questionKinds.map((kind) => [kind, t(`items.kind.${kind}`)])}
          />
        )}
        <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
          <PlainField
            label={t('items.tags')}
            path="tags"
            value={values.tags}
            onText={(tags) => set('tags', tags)}
            helperText={t('items.tags.hint')}
          />
          <PlainField
            label={t('items.skills')}
            path="skills"
            value={values.skills}
            onText={(skills) => set('skills', skills)}
            helperText={t('items.skills.hint')}
          />
        </Stack>
      </Part>
      <Part title={t('items.part.question')}>
        <RichField
          label={t('items.prompt')}
          path="prompt"
          minRows={3}
          value={prompt}
          onRich={(text) => set('prompt', text)}
        />
        <MediaButton
          onMedia={({ file, alt }) => {
            const shown =
              prompt.format === 'HTML'
                ? `<img src="media:${file}" alt="${escaped(alt)}">`
                : `![${alt.replace(/[[\]]/g, '')}](media:${file})`;
            set('prompt', { ...prompt, text: `${prompt.text.trimEnd()}\n\n${shown}\n` });
          }}
        />
        <Editor key={values.kind} body={values.body as never} onBody={(body) => set('body', body)} />
      </Part>
      <Part title={t('items.part.marking')}>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))' }}>
          <NumberField
            label={t('items.marking.points')}
            path="points"
            value={marking.points}
            onNumber={(points) => set('marking', { ...marking, points })}
          />
          <NumberField
            label={t('items.marking.penalty')}
            path="penalty"
            value={marking.penalty}
            onNumber={(penalty) => set('marking', { ...marking, penalty })}
            helperText={t('items.marking.penalty.hint')}
          />
          <NumberField
            label={t('items.marking.floor')}
            path="floor"
            value={marking.floor}
            onNumber={(floor) => set('marking', { ...marking, floor })}
            helperText={t('items.marking.floor.hint')}
          />
        </Box>
        <SwitchField
          label={t('items.marking.partial')}
          checked={marking.partial ?? true}
          onSwitch={(partial) => set('marking', { ...marking, partial })}
        />
        <SwitchField
          label={t('items.marking.certainty')}
          checked={marking.certainty ?? false}
          onSwitch={(certainty) => set('marking', { ...marking, certainty })}
        />
      </Part>
      <Part title={t('items.part.feedback')}>
        <RichField
          label={t('items.feedback.correct')}
          path="feedback.correct"
          value={feedback.correct}
          onRich={(correct) => set('feedback', { ...feedback, correct })}
        />
        <RichField
          label={t('items.feedback.wrong')}
          path="feedback.wrong"
          value={feedback.wrong}
          onRich={(wrong) => set('feedback', { ...feedback, wrong })}
        />
      </Part>
    </>
  );
}

const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography id={id} variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Stack spacing={2.5}>{children}</Stack>
    </Paper>
  );
}

import { clamp } from '@lyceum/web/clamp';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { HomeQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Entries, Panel, PanelLink } from '../shell/panel';

type Suggestion = HomeQuery['home']['suggestions'][number];

/** What to learn next, each with why. */
export function Suggestions({ suggestions }: { suggestions: readonly Suggestion[] }) {
  return (
    <Entries>
      {suggestions.map((one) => (
        <Panel component="li" key={addressOf(one)}>
          <One suggestion={one} />
        </Panel>
      ))}
    </Entries>
  );
}

function One({ suggestion }: { suggestion: Suggestion }) {
  const t = useT();
  const { kind, title, courseTitle, summary, lessonCount } = suggestion;
  return (
    <Stack spacing={1}>
      <Chip size="small" variant="outlined" label={t(`home.kind.${kind}`)} sx={{ alignSelf: 'start' }} />
      <Typography variant="h3">
        <PanelLink to={addressOf(suggestion)}>{title}</PanelLink>
      </Typography>
      {kind === 'COURSE' ? (
        summary && (
          <Typography variant="body2" dir="auto" sx={clamp(2)}>
            {summary}
          </Typography>
        )
      ) : (
        <Typography variant="body2" color="textSecondary" dir="auto" sx={clamp(1)}>
          {courseTitle}
        </Typography>
      )}
      {kind === 'COURSE' && (
        <Typography variant="body2" color="textSecondary">
          {t('learn.lessonCount', { count: lessonCount })}
        </Typography>
      )}
      <Why suggestion={suggestion} />
    </Stack>
  );
}

function Why({ suggestion: { reasons } }: { suggestion: Suggestion }) {
  const t = useT();
  return (
    <Stack sx={why}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('home.why')}
      </Typography>
      {reasons.map(({ code, values }) => (
        <Typography key={code} variant="body2">
          {t(`home.why.${code}`, Object.fromEntries(values.map(({ name, value }) => [name, numberOr(value)])))}
        </Typography>
      ))}
    </Stack>
  );
}

const numberOr = (value: string) => (/^\d+$/.test(value) ? Number(value) : value);

function addressOf({ kind, courseId, lessonId, examId }: Suggestion): string {
  if (kind === 'LESSON' && lessonId) return `/learn/lessons/${lessonId}`;
  if (kind === 'PRACTICE' && examId) return `/exams/${examId}`;
  return `/learn/courses/${courseId}`;
}

const why = {
  borderStyle: 'solid',
  borderWidth: 0,
  borderInlineStartWidth: '3px',
  borderColor: 'primary.main',
  paddingInlineStart: 1.5,
};

import { clamp } from '@lyceum/web/clamp';
import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { nameTab } from '@lyceum/web/page';
import { plainText } from '@lyceum/web/question/plain-text';
import type { Uploads } from '@lyceum/web/question/uploads';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useT } from '../../i18n';
import { isAnswered } from '../sitting/response';
import type { SittingState } from '../sitting/sitting';
import type { Placed } from './paper';

interface ReviewProps {
  questions: readonly Placed[];
  state: SittingState;
  uploads: Uploads;
  go: (to: number) => void;
  handIn: () => void;
}

/** What is missing, and the way out. */
export function Review({ questions, state, uploads, go, handIn }: ReviewProps) {
  const t = useT();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = useState(false);
  const { waiting } = useSyncExternalStore(uploads.subscribe, () => uploads.state);
  useEffect(() => {
    nameTab(t('exams.player.review'), state.paper.title);
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [t, state.paper.title]);
  const rows = questions.map(({ question }, at) => ({
    question,
    at,
    isDone: isAnswered(question, state.answers.get(question.id)?.response),
    isFlagged: state.flagged.has(question.id),
  }));
  const open = rows.filter(({ isDone }) => !isDone);
  const flagged = rows.filter(({ isFlagged }) => isFlagged);
  const missing = [
    ...(open.length > 0 ? [t('exams.review.open', { count: open.length, numbers: numbersOf(open, format) })] : []),
    ...(flagged.length > 0
      ? [t('exams.review.flagged', { count: flagged.length, numbers: numbersOf(flagged, format) })]
      : []),
    ...(waiting.length > 0 ? [t('exams.review.uploads', { count: waiting.length })] : []),
  ];
  return (
    <Stack spacing={2} component="section" aria-labelledby="review-title" sx={{ minWidth: 0 }}>
      <Typography id="review-title" variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
        {t('exams.player.review')}
      </Typography>
      {missing.length === 0 ? (
        <Alert severity="success">{t('exams.review.complete')}</Alert>
      ) : (
        missing.map((text) => (
          <Alert key={text} severity="warning">
            {text}
          </Alert>
        ))
      )}
      <Paper variant="outlined">
        <List disablePadding>
          {rows.map(({ question, at, isDone, isFlagged }) => (
            <ListItem key={question.id} disablePadding divider={at + 1 < rows.length}>
              <ListItemButton onClick={() => go(at)}>
                <ListItemText
                  primary={
                    <>
                      {format.number(at + 1)}. <bdi>{plainText(question.prompt.html) || t('question.picture')}</bdi>
                    </>
                  }
                  secondary={[
                    t(isDone ? 'exams.player.answered' : 'exams.player.open'),
                    isFlagged && t('exams.player.flagged'),
                  ]
                    .filter(Boolean)
                    .join(t('facts.between'))}
                  slotProps={{
                    // Its beginning, also where it is written in the other direction than the page.
                    primary: { sx: clamp(1) },
                    secondary: { sx: { color: isDone ? 'text.secondary' : 'warning.main' } },
                  }}
                />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Paper>
      <Button variant="contained" size="large" onClick={() => setAsking(true)}>
        {t('exams.review.handIn')}
      </Button>
      <Confirm
        open={isAsking}
        title={t('exams.review.confirmTitle')}
        action={t('exams.review.handIn')}
        onConfirm={() => {
          setAsking(false);
          handIn();
        }}
        onCancel={() => setAsking(false)}
      >
        <Typography>{t('exams.review.confirmText')}</Typography>
        {missing.length > 0 && (
          <Box component="ul" sx={{ mb: 0, paddingInlineStart: 3 }}>
            {missing.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </Box>
        )}
      </Confirm>
    </Stack>
  );
}

const MOST_NUMBERS = 12;

function numbersOf(rows: readonly { at: number }[], { list, number }: ReturnType<typeof useFormat>): string {
  const numbers = rows.slice(0, MOST_NUMBERS).map(({ at }) => number(at + 1));
  return list(numbers) + (rows.length > MOST_NUMBERS ? ' …' : '');
}

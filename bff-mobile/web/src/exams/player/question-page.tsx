import { nameTab } from '@lyceum/web/page';
import { QuestionCard } from '@lyceum/web/question/question-card';
import { RichHtml } from '@lyceum/web/rich-html';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import { FlagIcon } from '../icons';
import type { Sitting, SittingState } from '../sitting/sitting';
import type { Placed } from './paper';

interface QuestionPageProps {
  sitting: Sitting;
  state: SittingState;
  place: Placed;
  /** From 0. */
  at: number;
  count: number;
  go: (to: number | 'review') => void;
}

// The first question that a page shows is left to be found; from then on the focus goes along.
let hasShown = false;

export function QuestionPage({
  sitting,
  state,
  place: { question, section, isFirst },
  at,
  count,
  go,
}: QuestionPageProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = t('question.place', { n: at + 1, count });
  const isFlagged = state.flagged.has(question.id);
  const response = state.answers.get(question.id)?.response ?? {};
  const refused = state.refused.get(question.id);
  useEffect(() => {
    nameTab(title, sitting.state.paper.title);
    if (hasShown) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    hasShown = true;
  }, [title, sitting]);
  return (
    <Stack spacing={2} component="section" aria-labelledby="question-title" sx={{ minWidth: 0 }}>
      {isFirst && (section.title || section.instructionsHtml) && (
        <Box>
          <Typography component="p" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            <bdi>{section.title}</bdi>
          </Typography>
          {section.instructionsHtml && <RichHtml html={section.instructionsHtml} />}
        </Box>
      )}
      <QuestionCard
        heading={
          <Typography id="question-title" variant="h2" ref={heading} tabIndex={-1} sx={{ outline: 'none' }}>
            {title}
          </Typography>
        }
        question={question}
        response={response}
        onChange={(next) => sitting.answer(question.id, next)}
        uploads={sitting.uploads}
      >
        {refused && (
          <Box sx={{ mt: 2 }}>
            <ProblemAlert error={refused} />
          </Box>
        )}
      </QuestionCard>
      <Button
        onClick={() => sitting.flag(question.id, !isFlagged)}
        aria-pressed={isFlagged}
        startIcon={<FlagIcon />}
        color={isFlagged ? 'warning' : 'inherit'}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t(isFlagged ? 'exams.player.flagged' : 'exams.player.flag')}
      </Button>
      <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between' }}>
        {/* Kept on the first one too: the buttons stay where the thumb knows them. */}
        <Button variant="outlined" disabled={at === 0} onClick={() => go(at - 1)} sx={{ flex: { xs: 1, sm: 'none' } }}>
          {t('exams.player.previous')}
        </Button>
        <Button
          variant="contained"
          onClick={() => go(at + 1 < count ? at + 1 : 'review')}
          sx={{ flex: { xs: 1, sm: 'none' } }}
        >
          {t(at + 1 < count ? 'exams.player.next' : 'exams.player.review')}
        </Button>
      </Stack>
    </Stack>
  );
}

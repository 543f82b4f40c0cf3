import { GivenAnswer } from '@lyceum/web/question/given-answer';
import { RichHtml } from '@lyceum/web/rich-html';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ScriptFragment } from '../../__generated__/operations';
import { useKindText } from '../../exams/kinds';
import { useT } from '../../i18n';

/** The answer on one side, what it is marked by on the other. */
export function Script({ script, children }: { script: ScriptFragment; children: ReactNode }) {
  const t = useT();
  const kindText = useKindText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The next answer has taken the place of the one that had the focus.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { question, response, files, learnerName, kind, maxPoints } = script;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        alignItems: 'start',
      }}
    >
      <Stack spacing={2}>
        <Paper component="section" variant="outlined" aria-labelledby="script-question" sx={{ p: 2 }}>
          <Typography
            variant="h2"
            id="script-question"
            gutterBottom
            ref={heading}
            tabIndex={-1}
            sx={{ outline: 'none' }}
          >
            {t('grading.question')}
          </Typography>
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {kindText(kind)}
            {t('facts.between')}
            {t('exams.points.count', { points: maxPoints })}
          </Typography>
          {question ? <RichHtml html={question.prompt.html} /> : t('grading.question.gone')}
        </Paper>
        <Paper component="section" variant="outlined" aria-labelledby="script-answer" sx={{ p: 2 }}>
          <Typography variant="h2" id="script-answer" gutterBottom>
            {t('grading.answer')}
          </Typography>
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {learnerName ? <bdi>{learnerName}</bdi> : t('grading.anonymous')}
          </Typography>
          <GivenAnswer kind={kind} question={question} given={response} files={files} />
        </Paper>
      </Stack>
      {children}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../i18n';
import { RichHtml } from '../rich-html';
import type { AnswerProps } from './answer';
import { AnswerField } from './answer-field';
import { Certainty } from './certainty';
import type { Uploads } from './uploads';

interface QuestionCardProps extends Omit<AnswerProps, 'promptId'> {
  /** Which of the questions it is. */
  heading: ReactNode;
  uploads: Uploads;
  /** What there is to say of the answer. */
  children?: ReactNode;
}

/** A question as one meets it in an exam, and as its author tries it. */
export function QuestionCard({ heading, uploads, children, ...props }: QuestionCardProps) {
  const t = useT();
  const { question, response, onChange } = props;
  const promptId = `prompt-${question.id}`;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Box
        sx={{
          display: 'flex',
          gap: 1,
          alignItems: 'baseline',
          justifyContent: 'space-between',
          flexWrap: 'wrap',
          mb: 1,
        }}
      >
        {heading}
        <Typography variant="body2" color="textSecondary">
          {t('question.points', { count: question.points })}
          {question.penalty > 0 && `${t('facts.between')}${t('question.penalty', { share: question.penalty })}`}
        </Typography>
      </Box>
      <Box sx={{ mb: 2 }}>
        <RichHtml html={question.prompt.html} id={promptId} />
      </Box>
      <AnswerField {...props} promptId={promptId} uploads={uploads} />
      {question.certainty && (
        <Certainty
          name={`certainty-${question.id}`}
          value={response.certainty}
          onChange={(certainty) => onChange({ ...response, certainty })}
        />
      )}
      {children}
    </Paper>
  );
}

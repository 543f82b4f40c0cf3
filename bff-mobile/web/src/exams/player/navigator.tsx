import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useT } from '../../i18n';
import { Clamped } from '../../shell/panel';
import { CheckIcon, FlagIcon } from '../icons';
import { isAnswered } from '../sitting/response';
import type { SittingState } from '../sitting/sitting';
import type { Placed } from './paper';

interface NavigatorProps {
  questions: readonly Placed[];
  state: SittingState;
  at: number | 'review';
  go: (to: number | 'review') => void;
  isOpen: boolean;
  onClose: () => void;
}

/** All questions at a glance: at the side where there is room, else on demand. */
export function Navigator({ isOpen, onClose, ...props }: NavigatorProps) {
  const t = useT();
  return (
    <>
      <Box component="nav" aria-label={t('exams.player.questions')} sx={{ display: { xs: 'none', md: 'block' } }}>
        <Box sx={{ position: 'sticky', top: 104 }}>
          <Grid {...props} />
        </Box>
      </Box>
      <Dialog open={isOpen} onClose={onClose} fullWidth aria-labelledby="navigator-title">
        <DialogTitle id="navigator-title">{t('exams.player.questions')}</DialogTitle>
        <DialogContent>
          <Grid {...props} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}

function Grid({ questions, state, at, go }: Omit<NavigatorProps, 'isOpen' | 'onClose'>) {
  const t = useT();
  const sections = [...new Set(questions.map(({ section }) => section))];
  return (
    <Box>
      {sections.map((section) => (
        <Box key={section.id} sx={{ mb: 2 }}>
          {section.title && (
            <Typography variant="body2" color="textSecondary" title={section.title} sx={{ mb: 0.5 }}>
              <Clamped lines={1}>{section.title}</Clamped>
            </Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {questions.map(
              ({ question, section: its }, index) =>
                its === section && (
                  <li key={question.id}>
                    <Cell
                      n={index + 1}
                      isCurrent={at === index}
                      isDone={isAnswered(question, state.answers.get(question.id)?.response)}
                      isFlagged={state.flagged.has(question.id)}
                      onClick={() => go(index)}
                    />
                  </li>
                ),
            )}
          </Box>
        </Box>
      ))}
      <Button
        fullWidth
        variant="outlined"
        onClick={() => go('review')}
        aria-current={at === 'review' ? 'page' : undefined}
      >
        {t('exams.player.review')}
      </Button>
    </Box>
  );
}

interface CellProps {
  n: number;
  isCurrent: boolean;
  isDone: boolean;
  isFlagged: boolean;
  onClick: () => void;
}

function Cell({ n, isCurrent, isDone, isFlagged, onClick }: CellProps) {
  const t = useT();
  const format = useFormat();
  const states = [
    t(isDone ? 'exams.player.answered' : 'exams.player.open'),
    ...(isFlagged ? [t('exams.player.flagged')] : []),
  ];
  return (
    <ButtonBase
      onClick={onClick}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={t('exams.player.cell', { n, states: states.join(', ') })}
      sx={{
        position: 'relative',
        width: 48,
        height: 48,
        borderRadius: 1,
        border: 2,
        borderColor: isCurrent ? 'primary.main' : 'divider',
        bgcolor: isDone ? 'action.selected' : 'background.paper',
        fontWeight: isCurrent ? 700 : 400,
        fontSize: '1rem',
      }}
    >
      {format.number(n)}
      {isDone && (
        <CheckIcon sx={{ position: 'absolute', bottom: 1, insetInlineEnd: 1, fontSize: 16, color: 'success.main' }} />
      )}
      {isFlagged && (
        <FlagIcon sx={{ position: 'absolute', top: 1, insetInlineEnd: 1, fontSize: 16, color: 'warning.main' }} />
      )}
    </ButtonBase>
  );
}

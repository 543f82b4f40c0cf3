import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useSyncExternalStore } from 'react';
import { useT } from '../../i18n';
import { Clamped } from '../../shell/panel';
import { GridIcon } from '../icons';
import type { Sitting, SittingState } from '../sitting/sitting';
import { SaveState } from './save-state';
import { Timer } from './timer';

interface PlayerBarProps {
  sitting: Sitting;
  state: SittingState;
  onNavigator: () => void;
}

/** Stays in sight: what is left of the time, and whether all is saved. */
export function PlayerBar({ sitting, state, onNavigator }: PlayerBarProps) {
  const t = useT();
  const { waiting } = useSyncExternalStore(sitting.uploads.subscribe, () => sitting.uploads.state);
  const ofFiles = waiting.some(({ problem }) => problem) ? 'UNSENT' : 'SAVING';
  return (
    <Paper
      variant="outlined"
      sx={{ position: 'sticky', top: 8, zIndex: 'appBar', px: 2, py: 1, display: 'grid', gap: 0.5 }}
    >
      <Typography variant="h1" title={state.paper.title} sx={{ fontSize: '1rem' }}>
        <Clamped lines={1}>{state.paper.title}</Clamped>
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}>
        <Timer clock={sitting.clock} deadline={state.deadline} />
        <Box sx={{ order: { xs: 1, md: 0 }, flex: { xs: '1 0 100%', md: 1 }, minWidth: 0 }}>
          <SaveState saving={state.saving === 'SAVED' && waiting.length > 0 ? ofFiles : state.saving} />
        </Box>
        <Button
          size="small"
          variant="outlined"
          onClick={onNavigator}
          startIcon={<GridIcon />}
          sx={{ display: { md: 'none' }, marginInlineStart: 'auto' }}
        >
          {t('exams.player.questions')}
        </Button>
      </Box>
    </Paper>
  );
}

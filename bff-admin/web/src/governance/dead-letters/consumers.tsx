import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { GovernanceDeadLetterFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useConsumerName } from '../words';
import type { Which } from './replay-dialog';

interface ConsumersProps {
  letters: readonly GovernanceDeadLetterFragment[];
  onReplay: (which: Which) => void;
}

/** What failed for one reason has mostly failed in one consumer: its letters go back together. */
export function Consumers({ letters, onReplay }: ConsumersProps) {
  const t = useT();
  const nameOf = useConsumerName();
  const groups = [...new Map(letters.map(({ group, service }) => [group, service]))];
  if (groups.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="consumers-title">
      <Typography id="consumers-title" variant="h2" sx={{ mb: 1 }}>
        {t('governance.letters.byConsumer')}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0, maxWidth: 720 }}>
        {groups.map(([group, service], at) => (
          <Box
            key={group}
            component="li"
            sx={{
              ...{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1 },
              ...(at > 0 && { borderBlockStart: '1px solid', borderColor: 'divider' }),
            }}
          >
            <Box sx={{ flex: '1 1 12rem', overflowWrap: 'anywhere' }}>
              <bdi>{nameOf(group)}</bdi>
            </Box>
            <Button
              size="small"
              aria-label={t('governance.letters.replayAllOf', { name: nameOf(group) })}
              onClick={() => onReplay({ service, group })}
            >
              {t('governance.letters.replayAll')}
            </Button>
          </Box>
        ))}
      </Paper>
    </Box>
  );
}

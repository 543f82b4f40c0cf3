import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Link from '@mui/material/Link';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import { Link as RouterLink } from 'react-router';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Card } from './card';

interface Queue {
  name: string;
  waiting: number;
  to: string;
  failed?: boolean;
}

/** What the platform works off, and whether something stands still. */
export function Queues({ overview }: { overview: OverviewQuery['overview'] }) {
  const t = useT();
  const { number } = useFormat();
  const queues = useQueues(overview);
  if (queues.length === 0) return null;
  return (
    <Card title={t('home.queues')} about={t('home.queuesAbout')}>
      <List disablePadding>
        {queues.map(({ name, waiting, to, failed }) => (
          <ListItem
            key={name}
            disableGutters
            divider
            sx={{ display: 'flex', gap: 2, justifyContent: 'space-between', minHeight: 48 }}
          >
            <Link component={RouterLink} to={to}>
              {name}
            </Link>
            <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexShrink: 0 }}>
              {failed && <Chip size="small" variant="outlined" color="error" label={t('home.lastFailed')} />}
              <Box component="span" sx={{ fontWeight: 650 }}>
                {waiting === 0 ? t('home.empty') : number(waiting)}
              </Box>
            </Box>
          </ListItem>
        ))}
      </List>
    </Card>
  );
}

function useQueues({ imports, questionImportsRunning, exams, erasuresWaiting }: OverviewQuery['overview']): Queue[] {
  const t = useT();
  const boards = exams?.flatMap(({ board }) => board ?? []) ?? [];
  const sum = (figure: 'queueDepth' | 'awaitingMarking') => boards.reduce((all, board) => all + board[figure], 0);
  const queues: Queue[] = [];
  if (imports) {
    const waiting = imports.filter(({ status }) => status === 'QUEUED' || status === 'RUNNING').length;
    queues.push({ name: t('home.queue.roster'), waiting, to: '/roster', failed: imports[0]?.status === 'FAILED' });
  }
  if (questionImportsRunning !== null)
    queues.push({ name: t('home.queue.questions'), waiting: questionImportsRunning, to: '/items/qti' });
  if (exams) {
    queues.push({ name: t('home.queue.machine'), waiting: sum('queueDepth'), to: '/exams' });
    queues.push({ name: t('home.queue.markers'), waiting: sum('awaitingMarking'), to: '/grading' });
  }
  if (erasuresWaiting !== null)
    queues.push({ name: t('home.queue.erasures'), waiting: erasuresWaiting, to: '/governance/privacy' });
  return queues;
}

import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { Link as RouterLink } from 'react-router';
import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { useServiceName } from '../shell/service-name';
import { useSees } from '../shell/use-sees';
import { WayTo } from '../shell/way-to';
import { Card } from './card';

interface Queue {
  name: string;
  waiting: number;
  /** Undefined where one does not see it. */
  to: string | undefined;
  /** What went wrong last, and where it is told. */
  failure?: { name: string; to: string } | undefined;
  /** What it waits in, where that is more than one. */
  parts?: readonly { id: string; name: string; waiting: number; to: string | undefined }[];
  /** What the figure leaves out. */
  note?: string | undefined;
}

/** What the platform works off, and whether something stands still. */
export function Queues({ overview }: { overview: OverviewQuery['overview'] }) {
  const t = useT();
  const queues = useQueues(overview);
  if (queues.length === 0) return null;
  return (
    <Card title={t('home.queues')} about={t('home.queuesAbout')}>
      <List disablePadding>
        {queues.map((queue) => (
          <QueueRow key={queue.name} queue={queue} />
        ))}
      </List>
    </Card>
  );
}

function QueueRow({ queue: { name, waiting, to, failure, parts = [], note } }: { queue: Queue }) {
  const t = useT();
  const { number } = useFormat();
  return (
    <ListItem disableGutters divider sx={{ display: 'block', py: 0.5 }}>
      <Box sx={line}>
        <Box sx={{ py: 0.5 }}>
          <WayTo to={to}>{name}</WayTo>
        </Box>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexShrink: 0 }}>
          {failure && (
            <Chip
              clickable
              component={RouterLink}
              to={failure.to}
              size="small"
              variant="outlined"
              color="error"
              label={failure.name}
            />
          )}
          <Box component="span" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
            {waiting === 0 && !note ? t('home.empty') : number(waiting)}
          </Box>
        </Box>
      </Box>
      {note && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {note}
        </Typography>
      )}
      {parts.length > 1 && (
        <Box component="ul" sx={{ m: 0, mb: 0.5, p: 0, paddingInlineStart: 2, listStyle: 'none', typography: 'body2' }}>
          {parts.map((part) => (
            <Box component="li" key={part.id} sx={{ ...line, minHeight: 32 }}>
              <Box sx={{ py: 0.5, minWidth: 0, overflowWrap: 'anywhere' }}>
                <WayTo to={part.to}>{part.name}</WayTo>
              </Box>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', flexShrink: 0 }}>
                {number(part.waiting)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </ListItem>
  );
}

const line = { display: 'flex', gap: 2, justifyContent: 'space-between', alignItems: 'center', minHeight: 40 } as const;

function useQueues({ imports, questionImports, exams, ...overview }: OverviewQuery['overview']): Queue[] {
  const t = useT();
  const { list } = useFormat();
  const may = useMay();
  const sees = useSees();
  const serviceName = useServiceName();
  const { erasuresWaiting, deadLetters } = overview;
  const queues: Queue[] = [];
  const importsAt = (area: string, all: readonly Import[]) => importsQueue(area, all, t('home.lastFailed'));
  if (imports) queues.push({ name: t('home.queue.roster'), ...importsAt('/roster', imports) });
  if (questionImports) queues.push({ name: t('home.queue.questions'), ...importsAt('/items/qti', questionImports) });
  if (exams) {
    const board = (id: string) => (may('exam:proctor') ? `/exams/${id}/board` : results(id));
    const results = (id: string) => (may('result:read') ? `/grading/${id}/results` : undefined);
    const desk = (id: string) => (may('result:grade') ? `/grading/${id}` : board(id));
    const toExams = sees('/exams') ? '/exams?status=SCHEDULED' : undefined;
    const toGrading = sees('/grading') ? '/grading' : undefined;
    queues.push({ name: t('home.queue.machine'), ...byExam(exams, 'queueDepth', board, toExams) });
    queues.push({ name: t('home.queue.markers'), ...byExam(exams, 'awaitingMarking', desk, toGrading) });
  }
  if (erasuresWaiting !== null) {
    const to = '/governance/privacy/erasures?status=SCHEDULED';
    queues.push({ name: t('home.queue.erasures'), waiting: erasuresWaiting, to });
  }
  if (deadLetters) {
    const { total, unanswered } = deadLetters;
    const names = list(unanswered.map(serviceName));
    queues.push({
      name: t('home.queue.letters'),
      waiting: total,
      to: '/governance/dead-letters',
      note: unanswered.length > 0 ? t('home.lettersUnanswered', { count: unanswered.length, names }) : undefined,
    });
  }
  return queues;
}

interface Import {
  readonly id: string;
  readonly status: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED';
}

/** The list has the newest first; the only one that is under way is what one wants to see. */
function importsQueue(area: string, imports: readonly Import[], failed: string): Omit<Queue, 'name'> {
  const underWay = imports.filter(({ status }) => status === 'QUEUED' || status === 'RUNNING');
  const [latest] = imports;
  return {
    waiting: underWay.length,
    to: underWay.length === 1 ? `${area}/${underWay[0]?.id}` : area,
    failure: latest?.status === 'FAILED' ? { name: failed, to: `${area}/${latest.id}` } : undefined,
  };
}

type Exams = NonNullable<OverviewQuery['overview']['exams']>;

/** Each exam leads to its own; all of them together, to the list of exams. */
function byExam(
  exams: Exams,
  figure: 'queueDepth' | 'awaitingMarking',
  toOf: (id: string) => string | undefined,
  toAll: string | undefined,
): Omit<Queue, 'name'> {
  const parts = exams
    .map(({ id, title, board }) => ({ id, name: title, waiting: board?.[figure] ?? 0, to: toOf(id) }))
    .filter(({ waiting }) => waiting > 0);
  const waiting = parts.reduce((sum, part) => sum + part.waiting, 0);
  return { waiting, parts, to: parts.length === 1 ? (parts[0]?.to ?? toAll) : toAll };
}

import { useFormat } from '@lyceum/web/i18n';
import { useOnline } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { Key } from '../i18n';
import { useT } from '../i18n';
import { CheckIcon, CrossIcon, WarningIcon } from './icons';
import { device } from './sitting/device';

type Verdict = 'GOOD' | 'POOR' | 'BAD';

interface Check {
  name: 'storage' | 'offline' | 'network' | 'clock' | 'screen';
  verdict: Verdict;
  text: string;
}

const ICONS = { GOOD: CheckIcon, POOR: WarningIcon, BAD: CrossIcon };
const COLORS = { GOOD: 'success.main', POOR: 'warning.main', BAD: 'error.main' };
// What a person sets wrong by hand; less is how long an answer took to come.
const CLOCK_MS = 60_000;

interface SystemCheckProps {
  /** How many milliseconds this device's clock is ahead of the server's; undefined until the network has said. */
  ahead: number | undefined;
  onReady: (ready: boolean) => void;
}

/** Whether this device can hold an exam. Nothing of it keeps anybody out: it says what to look after. */
export function SystemCheck({ ahead, onReady }: SystemCheckProps) {
  const t = useT();
  const format = useFormat();
  const online = useOnline();
  const [kept, setKept] = useState<{ storage: Verdict; worker: Verdict }>();
  useEffect(() => {
    let wanted = true;
    Promise.all([storageVerdict(), workerVerdict()]).then(([storage, worker]) => {
      if (!wanted) return;
      setKept({ storage, worker });
      onReady(true);
    });
    return () => {
      wanted = false;
    };
  }, [onReady]);

  const clockCheck = (apart: number): Check => {
    const minutes = Math.round(Math.abs(apart) / 60_000);
    if (Math.abs(apart) < CLOCK_MS) return { name: 'clock', verdict: 'GOOD', text: t('exams.check.clock.GOOD') };
    const said = apart > 0 ? 'exams.check.clock.fast' : 'exams.check.clock.slow';
    return { name: 'clock', verdict: 'POOR', text: t(said, { span: format.number(minutes), minutes }) };
  };
  const isNarrow = Math.min(innerWidth, screen.width) < 320;
  const checks: Check[] = kept
    ? [
        { name: 'storage', verdict: kept.storage, text: t(`exams.check.storage.${kept.storage}`) },
        {
          name: 'offline',
          verdict: kept.worker,
          text: t(kept.worker === 'GOOD' ? 'exams.check.offline.GOOD' : 'exams.check.offline.POOR'),
        },
        {
          name: 'network',
          verdict: online ? 'GOOD' : 'BAD',
          text: t(online ? 'exams.check.network.GOOD' : 'exams.check.network.BAD'),
        },
        ...(ahead === undefined ? [] : [clockCheck(ahead)]),
        {
          name: 'screen',
          verdict: isNarrow ? 'POOR' : 'GOOD',
          text: t(isNarrow ? 'exams.check.screen.POOR' : 'exams.check.screen.GOOD'),
        },
      ]
    : [];
  return (
    <Box component="section" aria-busy={!kept}>
      <Typography variant="h2" gutterBottom>
        {t('exams.check.title')}
      </Typography>
      <Paper variant="outlined">
        {!kept && (
          <Typography role="status" color="textSecondary" sx={{ p: 2 }}>
            {t('exams.check.running')}
          </Typography>
        )}
        <List disablePadding>
          {checks.map(({ name, verdict, text }) => {
            const Icon = ICONS[verdict];
            return (
              <ListItem key={name} alignItems="flex-start">
                <ListItemIcon sx={{ minWidth: 40, color: COLORS[verdict] }}>
                  <Icon aria-hidden={false} titleAccess={t(`exams.check.${verdict}`)} />
                </ListItemIcon>
                <ListItemText primary={t(`exams.check.name.${name}` as Key)} secondary={text} />
              </ListItem>
            );
          })}
        </List>
      </Paper>
    </Box>
  );
}

/** Asks the browser not to clear what is kept; some ask the person. */
async function storageVerdict(): Promise<Verdict> {
  try {
    await device.probe();
  } catch {
    return 'BAD';
  }
  const asked = navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false);
  // A question that nobody answers does not hold up the check.
  const isKept = await Promise.race([asked, new Promise<boolean>((resolve) => setTimeout(resolve, 3_000, false))]);
  return isKept ? 'GOOD' : 'POOR';
}

/** Whether this app opens without a network. */
async function workerVerdict(): Promise<Verdict> {
  if (!navigator.serviceWorker) return 'POOR';
  const ready = navigator.serviceWorker.ready.then(() => true);
  const isReady = await Promise.race([ready, new Promise<boolean>((resolve) => setTimeout(resolve, 4_000, false))]);
  return isReady ? 'GOOD' : 'POOR';
}

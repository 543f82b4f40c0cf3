import { useNotice } from '@lyceum/web/notice';
import { type Problem, problemOf } from '@lyceum/web/problem';
import { Reason } from '@lyceum/web/reasons/reason';
import { ProblemError } from '@lyceum/web/session/ask';
import { ProblemAlert } from '@lyceum/web/states';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { type Client, useClient, useQuery } from 'urql';
import { ChangeRolesDocument, type ChangeRolesMutation, RoleChoicesDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { RolePicker } from './role-picker';

// A request each: it shows how far it has come, and none takes long.
const BATCH = 25;

type Report = Omit<ChangeRolesMutation['changeRoles'], '__typename'>;
const NOTHING: Report = { done: 0, changed: [], failed: [] };

interface BulkRolesProps {
  people: readonly { id: string; name: string }[];
  onClose: () => void;
  /** With the ids of those with whom it could not be done; without, it was taken back. */
  onDone: (failed?: string[]) => void;
}

/** One role for many, or from many, with a report of those with whom it could not be done. */
export function BulkRoles({ people: chosen, onClose, onDone }: BulkRolesProps) {
  const t = useT();
  const client = useClient();
  const tell = useNotice();
  const [{ data, error: unknown }, again] = useQuery({ query: RoleChoicesDocument });
  // Whom it is about stays, though the selection becomes those that failed.
  const [people] = useState(chosen);
  const [role, setRole] = useState('');
  const [give, setGive] = useState(true);
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState(NOTHING);
  const [finished, setFinished] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const run = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    let sum = NOTHING;
    const ids = people.map(({ id }) => id);
    try {
      for await (sum of changeAll(client, ids, role, give)) setReport(sum);
      setFinished(true);
      if (sum.failed.length === 0) {
        onClose();
        const text = t(give ? 'people.bulk.given' : 'people.bulk.taken', { count: sum.done });
        tell({ text, ...(sum.changed.length > 0 && { undo: () => void takeBack(sum.changed) }) });
      }
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
      onDone(sum.failed.map(({ personId }) => personId));
    }
  };
  /** With those alone whom it has made other than they were. */
  const takeBack = async (changed: readonly string[]) => {
    let sum = NOTHING;
    try {
      for await (sum of changeAll(client, changed, role, !give));
      const { length } = sum.failed;
      tell(
        length > 0
          ? { text: t('people.bulk.failed', { count: length }), severity: 'warning' }
          : { text: t(give ? 'people.bulk.taken' : 'people.bulk.given', { count: sum.done }) },
      );
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      tell({ problem: error.problem });
    } finally {
      onDone();
    }
  };
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const tried = report.done + report.failed.length;

  return (
    <Dialog open onClose={busy ? undefined : onClose} fullWidth maxWidth="sm" aria-labelledby="bulk-title">
      <form onSubmit={run}>
        <DialogTitle id="bulk-title">{t('people.bulk.title', { count: people.length })}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {problem && <ProblemAlert error={problem} />}
            {!finished && (
              <>
                <RadioGroup
                  row
                  aria-label={t('people.bulk.what')}
                  value={give ? 'give' : 'take'}
                  onChange={(_event, value) => setGive(value === 'give')}
                >
                  <FormControlLabel value="give" control={<Radio />} label={t('people.bulk.give')} disabled={busy} />
                  <FormControlLabel value="take" control={<Radio />} label={t('people.bulk.take')} disabled={busy} />
                </RadioGroup>
                {unknown && !data ? (
                  <ProblemAlert error={unknown} retry={() => again({ requestPolicy: 'network-only' })} />
                ) : (
                  <RolePicker roles={data?.roles.roles} value={role} onChange={setRole} disabled={busy} />
                )}
              </>
            )}
            {(busy || tried > 0) && (
              <div role="status">
                <Typography gutterBottom>
                  {t('people.bulk.done', { done: report.done, total: people.length })}
                </Typography>
                {busy && (
                  <LinearProgress
                    variant="determinate"
                    value={(100 * tried) / people.length}
                    aria-label={t('people.bulk.progress')}
                  />
                )}
              </div>
            )}
            {report.failed.length > 0 && (
              <Alert severity="warning">
                <Typography component="h3" variant="h3">
                  {t('people.bulk.failed', { count: report.failed.length })}
                </Typography>
                <ul>
                  {report.failed.map(({ personId, reason, because }) => (
                    <li key={personId}>
                      <strong>
                        <bdi>{names.get(personId) ?? personId}</bdi>
                      </strong>
                      : <Reason because={because} otherwise={reason} />
                    </li>
                  ))}
                </ul>
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          {!busy && report.changed.length > 0 && (
            <Button
              onClick={() => {
                onClose();
                void takeBack(report.changed);
              }}
            >
              {t('action.undo')}
            </Button>
          )}
          <Button onClick={onClose} disabled={busy}>
            {finished ? t('action.close') : t('action.cancel')}
          </Button>
          {!finished && (
            <Button
              type="submit"
              variant="contained"
              color={give ? 'primary' : 'error'}
              disabled={!role}
              loading={busy}
            >
              {give ? t('people.bulk.give') : t('people.bulk.take')}
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** How far it has come, after each request. @throws ProblemError */
async function* changeAll(client: Client, ids: readonly string[], role: string, give: boolean): AsyncGenerator<Report> {
  let { done, changed, failed } = NOTHING;
  for (let at = 0; at < ids.length; at += BATCH) {
    const personIds = ids.slice(at, at + BATCH);
    const { data, error } = await client
      .mutation(ChangeRolesDocument, { input: { personIds, role, give } })
      .toPromise();
    if (!data) throw new ProblemError(problemOf(error ?? {}));
    done += data.changeRoles.done;
    changed = [...changed, ...data.changeRoles.changed];
    failed = [...failed, ...data.changeRoles.failed];
    yield { done, changed, failed };
  }
}

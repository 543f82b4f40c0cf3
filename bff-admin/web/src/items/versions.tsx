import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Failed, Loading, ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { ItemVersionsDocument, SaveItemDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import { differences } from './differences';
import { ItemHead } from './item-page';
import { contentOf, type StoredItem, valuesOf } from './item-values';

/** What a question was before, what has changed since, and the way back. */
export function ItemVersions() {
  const t = useT();
  const format = useFormat();
  const { itemId = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const named = Number(params.get('version')) || null;
  const [{ data, error }, again] = useQuery({
    query: ItemVersionsDocument,
    variables: { id: itemId, version: named },
  });
  const now = data?.item;
  const then = now?.former;
  // While another one is on its way the one before is there.
  const wanted = named ?? then?.shownVersion;
  return (
    <>
      <ItemHead item={now} failed={Boolean(error)} />
      {error && <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {!error && !now && <Loading />}
      {now && (
        <Stack spacing={3}>
          <Box sx={{ maxWidth: 420 }}>
            <Choice
              label={t('items.version.compare')}
              value={String(wanted ?? '')}
              onChoose={(version) => setParams({ version }, { replace: true })}
              options={now.versions.map(({ version, createdAt }) => [
                String(version),
                t('items.version', { version, at: format.dateTime(createdAt) }),
              ])}
            />
          </Box>
          {then && then.shownVersion === wanted && (
            <Differences now={now} then={then} onRestored={() => again({ requestPolicy: 'network-only' })} />
          )}
        </Stack>
      )}
    </>
  );
}

function Differences({ now, then, onRestored }: { now: StoredItem; then: StoredItem; onRestored: () => void }) {
  const t = useT();
  const tell = useNotice();
  const changesItems = useMemo(() => ({ additionalTypenames: ['ItemEntry', 'ItemWithVersions'] }), []);
  const [{ fetching, error }, revise] = useMutation(SaveItemDocument);
  const changed = differences(valuesOf(then), valuesOf(now));
  const restore = async () => {
    const values = valuesOf(then);
    const input = { itemId: now.id, version: now.version, content: contentOf(values), marking: values.marking };
    const { data } = await revise({ input }, changesItems);
    if (!data) return;
    onRestored();
    tell({ text: t('items.restored', { version: then.shownVersion }) });
  };
  if (then.shownVersion === now.version) return <Typography>{t('items.version.newest')}</Typography>;
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <Typography variant="h2">{t('items.version.changed', { count: changed.length })}</Typography>
      <Stack component="ul" spacing={2} sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {changed.map(({ path, before, after }) => (
          <Paper key={path} component="li" variant="outlined" sx={{ p: 2 }}>
            <Typography component="code" variant="body2" color="textSecondary" dir="ltr">
              {path}
            </Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, mt: 1 }}>
              <Said label={t('items.version.before', { version: then.shownVersion })} text={before} />
              <Said label={t('items.version.now')} text={after} />
            </Box>
          </Paper>
        ))}
      </Stack>
      <Button variant="contained" onClick={restore} loading={fetching} sx={{ alignSelf: 'start' }}>
        {t('items.restore', { version: then.shownVersion })}
      </Button>
    </>
  );
}

function Said({ label, text }: { label: string; text: string | undefined }) {
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text ?? '–'}
      </Typography>
    </div>
  );
}

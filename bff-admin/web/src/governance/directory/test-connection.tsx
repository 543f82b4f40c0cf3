import { Reason } from '@lyceum/web/reasons/reason';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useMutation } from 'urql';
import { GovernanceTestProviderDocument } from '../../__generated__/operations';
import { useName, useT } from '../../i18n';
import { Tag } from '../tag';

/** What can be told of a provider without anybody signing in. */
export function TestConnection({ id, name }: { id: string; name: string }) {
  const t = useT();
  const nameOf = useName();
  const [{ data, error, fetching }, test] = useMutation(GovernanceTestProviderDocument);
  const checks = data?.testSsoProvider ?? [];
  const failed = checks.filter(({ ok }) => ok === false).length;
  return (
    <Box>
      <Button
        variant="outlined"
        loading={fetching}
        onClick={() => void test({ id })}
        aria-label={t('governance.sso.testWhat', { name })}
      >
        {t('governance.sso.test')}
      </Button>
      <Box role="status" sx={{ mt: 1 }}>
        {fetching && t('governance.sso.testing')}
        {!fetching && data && (
          <Typography sx={{ fontWeight: 600 }}>{t('governance.sso.tested', { failed })}</Typography>
        )}
      </Box>
      {error && !fetching && <ProblemAlert error={error} />}
      {!fetching && checks.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
          {checks.map((check) => (
            <Box
              component="li"
              key={check.name}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}
            >
              <Tag tone={check.ok === null ? 'warn' : check.ok ? 'good' : 'bad'}>
                {t(
                  check.ok === null
                    ? 'governance.sso.unknown'
                    : check.ok
                      ? 'governance.sso.fine'
                      : 'governance.sso.wrong',
                )}
              </Tag>
              <Box component="span" sx={{ fontWeight: 600 }}>
                {nameOf(`governance.sso.check.${check.name}`, check.name)}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', overflowWrap: 'anywhere', minWidth: 0 }}>
                <Reason because={check.because} otherwise={check.message} />
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

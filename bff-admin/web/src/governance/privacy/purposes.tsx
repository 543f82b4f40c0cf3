import { Confirm } from '@lyceum/web/confirm';
import { useIntl } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { GovernancePurposesDocument, GovernanceRetirePurposeDocument } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { PageHead } from '../../shell/page-head';
import { Tag } from '../tag';
import { PURPOSES, type Purpose } from './purpose';
import { PurposeForm } from './purpose-form';

/** What people are asked to agree to. */
export function Purposes() {
  const t = useT();
  const { locale } = useIntl();
  const tell = useNotice();
  const [{ data, error }, again] = useQuery({ query: GovernancePurposesDocument, context: PURPOSES });
  const [{ fetching }, retire] = useMutation(GovernanceRetirePurposeDocument);
  const [editing, setEditing] = useState<Purpose | 'new'>();
  const [retiring, setRetiring] = useState<Purpose>();
  const titleOf = ({ texts, key }: Purpose) =>
    (texts.find(({ language }) => language === locale) ?? texts[0])?.title ?? key;
  const retireNow = async () => {
    if (!retiring) return;
    const { error } = await retire({ key: retiring.key }, PURPOSES);
    setRetiring(undefined);
    tell(error ? { problem: error } : { text: t('governance.purposes.retired', { name: titleOf(retiring) }) });
  };
  return (
    <>
      <PageHead
        title={t('governance.privacy.purposes')}
        description={t('governance.purposes.help')}
        actions={
          <Button variant="contained" onClick={() => setEditing('new')}>
            {t('governance.purposes.new')}
          </Button>
        }
      />
      {error ? <Failed error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : !data && <Loading />}
      {data?.consentPurposes.length === 0 && <Empty title={t('governance.purposes.none')} />}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {data?.consentPurposes.map((purpose) => (
          <Paper
            key={purpose.key}
            variant="outlined"
            component="section"
            aria-label={titleOf(purpose)}
            sx={{ p: { xs: 2, sm: 3 } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Typography variant="h2" dir="auto" sx={{ overflowWrap: 'anywhere', minWidth: 0 }}>
                {titleOf(purpose)}
              </Typography>
              {purpose.required && <Tag tone="warn">{t('governance.purposes.required')}</Tag>}
              <Box sx={{ flex: 1 }} />
              <Button
                onClick={() => setEditing(purpose)}
                aria-label={t('governance.changeWhat', { name: titleOf(purpose) })}
              >
                {t('governance.change')}
              </Button>
              <Button
                color="error"
                onClick={() => setRetiring(purpose)}
                aria-label={t('governance.purposes.retireWhat', { name: titleOf(purpose) })}
              >
                {t('governance.purposes.retire')}
              </Button>
            </Box>
            <Typography variant="body2" color="textSecondary">
              <bdi>{purpose.key}</bdi>
              {t('facts.between')}
              {t('governance.purposes.version', { version: purpose.version })}
            </Typography>
            {purpose.texts.map(({ language, title, text }) => (
              <Box key={language} lang={language} sx={{ mt: 1.5 }}>
                <Typography dir="auto" sx={{ fontWeight: 600, textAlign: 'start', overflowWrap: 'anywhere' }}>
                  {title}
                </Typography>
                <Typography
                  dir="auto"
                  sx={{
                    textAlign: 'start',
                    whiteSpace: 'pre-wrap',
                    overflowWrap: 'anywhere',
                    maxHeight: 320,
                    overflowY: 'auto',
                  }}
                >
                  {text}
                </Typography>
              </Box>
            ))}
          </Paper>
        ))}
      </Box>
      {editing && (
        <PurposeForm purpose={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      )}
      <Confirm
        open={retiring !== undefined}
        title={t('governance.purposes.retireWhat', { name: retiring && titleOf(retiring) })}
        action={t('governance.purposes.retire')}
        destructive
        busy={fetching}
        onConfirm={() => void retireNow()}
        onCancel={() => setRetiring(undefined)}
      >
        {t('governance.purposes.retireText')}
      </Confirm>
    </>
  );
}

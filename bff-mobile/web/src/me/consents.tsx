import { useFormat, useIntl } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Section } from '@lyceum/web/security/section';
import { ProblemAlert } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { GiveConsentDocument, type MyPrivacyQuery, WithdrawConsentDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { CHANGES_PRIVACY } from './privacy-context';

type Consent = MyPrivacyQuery['myConsents'][number];

export function Consents({ consents }: { consents: readonly Consent[] }) {
  const t = useT();
  return (
    <Section title={t('me.consents')} hint={t('me.consentsHint')}>
      {consents.length === 0 && <Typography>{t('me.noConsents')}</Typography>}
      {consents.map((consent) => (
        <OneConsent key={consent.purpose} consent={consent} />
      ))}
    </Section>
  );
}

function OneConsent({ consent }: { consent: Consent }) {
  const t = useT();
  const { locale } = useIntl();
  const format = useFormat();
  const notice = useNotice();
  const [giving, give] = useMutation(GiveConsentDocument);
  const [withdrawing, withdraw] = useMutation(WithdrawConsentDocument);
  const [failed, setFailed] = useState<(typeof giving)['error']>();
  const { purpose, version, given, toAsk, required, texts, history } = consent;
  const text = texts.find(({ language }) => language.slice(0, 2) === locale) ?? texts[0];
  const isOn = given && !toAsk;
  // What was just said stands until the school's answer says the same, or that it could not be.
  const [wanted, setWanted] = useState<boolean>();
  if (wanted === isOn) setWanted(undefined);

  const say = async (yes: boolean) => {
    if (giving.fetching || withdrawing.fetching) return;
    setWanted(yes);
    const { error } = yes
      ? await give({ input: { purpose, version } }, CHANGES_PRIVACY)
      : await withdraw({ purpose }, CHANGES_PRIVACY);
    setFailed(error);
    if (error) return setWanted(undefined);
    notice({
      text: yes ? t('me.consentGiven') : t('me.consentWithdrawn'),
      ...(!yes && { undo: () => void say(true) }),
    });
  };

  return (
    <Box sx={{ borderTop: '1px solid', borderColor: 'divider', pt: 2 }}>
      <FormControlLabel
        control={<Switch checked={wanted ?? isOn} onChange={(_event, yes) => say(yes)} />}
        label={
          <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }} dir="auto">
            {text?.title ?? purpose}
          </Typography>
        }
        sx={{ m: 0, gap: 1 }}
      />
      {required && <Chip size="small" label={t('me.required')} sx={{ marginInlineStart: 1 }} />}
      {given && toAsk && <Typography color="warning">{t('me.consentChanged')}</Typography>}
      <Typography lang={text?.language} dir="auto" color="textSecondary" sx={{ overflowWrap: 'anywhere', mt: 0.5 }}>
        {text?.text}
      </Typography>
      {failed && <ProblemAlert error={failed} />}
      {history.length > 0 && (
        <Box component="details" sx={{ mt: 1 }}>
          <Box component="summary" sx={{ cursor: 'pointer', py: 1 }}>
            {t('me.history', { count: history.length })}
          </Box>
          <Box component="ol" sx={{ m: 0, paddingInlineStart: 3 }}>
            {history.map((decision) => (
              <li key={decision.at}>
                {decision.given
                  ? t('me.gave', { when: format.dateTime(decision.at), version: decision.version })
                  : t('me.withdrew', { when: format.dateTime(decision.at), version: decision.version })}
              </li>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { type SecurityQuery, SignOutMeEverywhereDocument, SignOutMyDeviceDocument } from '../__generated__/operations';
import { Confirm } from '../confirm';
import { useFormat, useT } from '../i18n';
import { DeviceIcon } from '../icons';
import { useNotice } from '../notice';
import { session } from '../session/session';
import { ProblemAlert } from '../states';
import { CHANGES_SECURITY } from './context';
import { Row, Rows } from './row';
import { Section } from './section';

type Device = SecurityQuery['security']['devices'][number];

/** Where one is signed in, this device first; each can be signed out, and all at once. */
export function Devices({ devices }: { devices: readonly Device[] }) {
  const t = useT();
  const format = useFormat();
  const notice = useNotice();
  const [one, signOutOne] = useMutation(SignOutMyDeviceDocument);
  const [all, signOutAll] = useMutation(SignOutMeEverywhereDocument);
  const [asking, setAsking] = useState<'OTHERS' | 'EVERYWHERE'>();
  const [problem, setProblem] = useState<CombinedError>();
  const [leaving, setLeaving] = useState<string>();
  const nameOf = ({ device }: Device) => device ?? t('security.unknownDevice');
  const others = devices.filter(({ current }) => !current);
  const sorted = [...devices.filter(({ current }) => current), ...others];

  const end = async (device: Device) => {
    setLeaving(device.id);
    const { error } = await signOutOne({ id: device.id }, CHANGES_SECURITY);
    setLeaving(undefined);
    setProblem(error);
    if (!error) notice({ text: t('security.deviceGone', { device: nameOf(device) }) });
  };
  const endAll = async (keepThis: boolean) => {
    const { error, data } = await signOutAll({ keepThis }, CHANGES_SECURITY);
    setAsking(undefined);
    setProblem(error);
    if (error) return;
    if (keepThis) notice({ text: t('security.othersGone', { count: data?.signOutEverywhere ?? 0 }) });
    // This device's too: its cookie is worth nothing any more, and goes.
    else await session.signOut();
  };

  return (
    <Section title={t('security.devicesTitle')} hint={t('security.devicesHint')}>
      {problem && <ProblemAlert error={problem} />}
      <Rows>
        {sorted.map((device) => (
          <Row
            key={device.id}
            icon={<DeviceIcon />}
            title={<bdi>{nameOf(device)}</bdi>}
            detail={
              <>
                {t('security.lastUsed', { when: format.relative(device.usedAt) })}
                {device.address && (
                  <>
                    {t('facts.between')}
                    <bdi dir="ltr">{device.address}</bdi>
                  </>
                )}
              </>
            }
          >
            {device.current ? (
              <Chip label={t('security.thisDevice')} color="primary" variant="outlined" size="small" />
            ) : (
              <Button
                onClick={() => end(device)}
                loading={one.fetching && leaving === device.id}
                aria-label={t('security.signOutNamed', { device: nameOf(device) })}
              >
                {t('security.signOutDevice')}
              </Button>
            )}
          </Row>
        ))}
      </Rows>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {others.length > 0 && (
          <Button variant="outlined" onClick={() => setAsking('OTHERS')}>
            {t('security.signOutOthers')}
          </Button>
        )}
        <Button variant="outlined" color="error" onClick={() => setAsking('EVERYWHERE')}>
          {t('security.signOutEverywhere')}
        </Button>
      </Stack>
      <Confirm
        open={asking !== undefined}
        title={asking === 'OTHERS' ? t('security.othersTitle') : t('security.everywhereTitle')}
        action={asking === 'OTHERS' ? t('security.signOutOthers') : t('security.signOutEverywhere')}
        destructive
        busy={all.fetching}
        onConfirm={() => endAll(asking === 'OTHERS')}
        onCancel={() => setAsking(undefined)}
      >
        {asking === 'OTHERS' ? t('security.othersHint') : t('security.everywhereHint')}
      </Confirm>
    </Section>
  );
}

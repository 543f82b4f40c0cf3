import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useT } from '../i18n';
import { Elsewhere } from './elsewhere';

const PLAYABLE = /\.(mp4|m4v|webm|ogv|mov)$/i;

/** A film at an address: what the page may play, it plays. Others are a link to where they are. */
export function Video({ address, title }: { address: URL; title: string }) {
  const t = useT();
  const [failed, setFailed] = useState(false);
  const isOurs = address.origin === location.origin && PLAYABLE.test(address.pathname);
  if (!isOurs || failed) return <Elsewhere address={address} label={t('learn.watch')} />;
  return (
    <Stack spacing={1.5}>
      {/* biome-ignore lint/a11y/useMediaCaption: none are kept beside a film that is not among the school’s own */}
      <Box
        component="video"
        controls
        preload="metadata"
        playsInline
        aria-label={title}
        src={address.href}
        onError={() => setFailed(true)}
        sx={{ width: 1, maxHeight: '70vh', borderRadius: 2, bgcolor: 'common.black' }}
      />
    </Stack>
  );
}

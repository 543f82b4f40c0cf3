import { pathOf } from '@lyceum/web/file-path';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { useClient } from 'urql';
import { LessonDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { Captions, nameOf } from './captions';
import type { LessonPage } from './kind';
import { useCaptions } from './use-captions';

type Media = NonNullable<LessonPage['media']>;

/** A film of the school’s own, with what is said in it in the language that one chooses. */
export function Film({ lessonId, title, media }: { lessonId: string; title: string; media: Media }) {
  const t = useT();
  const client = useClient();
  const [failed, setFailed] = useState<string>();
  const { player, language, languages, choose } = useCaptions(media.captions);
  // A link works for a day: a page that was left open longer asks for another.
  const again = () => {
    setFailed(undefined);
    void client.query(LessonDocument, { id: lessonId }, { requestPolicy: 'network-only' }).toPromise();
  };
  if (failed === media.url)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" onClick={again}>
            {t('action.retry')}
          </Button>
        }
      >
        {t('learn.filmFailed')}
      </Alert>
    );
  return (
    <Stack spacing={1.5}>
      <Box
        component="video"
        ref={player}
        controls
        preload="metadata"
        playsInline
        aria-label={title}
        src={pathOf(media.url)}
        onError={() => setFailed(media.url)}
        sx={{ width: 1, maxHeight: '70vh', borderRadius: 2, bgcolor: 'common.black' }}
      >
        {media.captions.map(({ language, url }) => (
          <track key={language} kind="captions" srcLang={language} label={nameOf(language)} src={pathOf(url)} />
        ))}
      </Box>
      {languages.length > 0 && <Captions languages={languages} value={language} onChoose={choose} />}
    </Stack>
  );
}

import { useIntl } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useMemo, useRef, useState } from 'react';
import { useT } from '../i18n';
import { Choice } from '../shell/choice';
import type { LessonValues } from './lesson-values';
import { UploadButton } from './upload-button';
import { useUpload } from './use-upload';

// What most people speak, by their tags.
const LANGUAGES =
  'am ar bg bn bs ca cs da de el en es et fa fi fil fr ga he hi hr hu id is it ja ka kk km ko lt lv mk ms mt nl no pl ps pt ro ru sk sl so sq sr sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  );

type Captions = LessonValues['captions'];

interface LessonCaptionsProps {
  courseId: string;
  captions: Captions;
  onCaptions: (captions: Captions) => void;
}

/** What is said in a video, a WebVTT file for each language. */
export function LessonCaptions({ courseId, captions, onCaptions }: LessonCaptionsProps) {
  const t = useT();
  const { locale } = useIntl();
  const [language, choose] = useState('');
  // In the language that was chosen when it was sent, beside what is there when it arrives.
  const latest = useRef(captions);
  latest.current = captions;
  const upload = useUpload(courseId, 'CAPTIONS', ({ file }) => {
    onCaptions([...latest.current.filter((one) => one.language !== language), { language, file }]);
    choose((now) => (now === language ? '' : now));
  });
  const nameOf = useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return (tag: string) => names.of(tag) ?? tag;
  }, [locale]);
  const options = useMemo(
    () =>
      LANGUAGES.map((tag) => [tag, nameOf(tag)] as const).sort(([, one], [, other]) =>
        one.localeCompare(other, locale),
      ),
    [nameOf, locale],
  );
  return (
    <Box component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
      <Typography component="legend" sx={{ fontWeight: 600, p: 0 }}>
        {t('courses.captions')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('courses.captions.hint')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mt: 1, mb: 2 }}>
        {captions.map((one) => (
          <Stack
            component="li"
            key={one.language}
            direction="row"
            sx={{ alignItems: 'center', justifyContent: 'space-between', borderBottom: 1, borderColor: 'divider' }}
          >
            <bdi>{nameOf(one.language)}</bdi>
            <Button
              size="small"
              onClick={() => onCaptions(captions.filter((other) => other !== one))}
              aria-label={t('courses.captions.removeNamed', { language: nameOf(one.language) })}
            >
              {t('courses.captions.remove')}
            </Button>
          </Stack>
        ))}
      </Box>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5} sx={{ alignItems: { sm: 'center' } }}>
        <Choice
          size="small"
          label={t('courses.captions.language')}
          value={language}
          onChoose={choose}
          options={[['', t('courses.captions.choose')], ...options]}
          sx={{ width: { sm: '16rem' }, flex: 'none' }}
        />
        <UploadButton
          upload={upload}
          accept=".vtt,text/vtt"
          label={t('courses.captions.upload')}
          disabled={language === ''}
        />
      </Stack>
    </Box>
  );
}

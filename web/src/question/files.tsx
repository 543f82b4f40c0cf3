import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRef, useState, useSyncExternalStore } from 'react';
import { clamp } from '../clamp';
import { useFormat, useT } from '../i18n';
import { mayPass } from '../problem';
import { useProblemText } from '../states';
import type { AnswerProps } from './answer';
import { Group } from './group';
import type { Upload, Uploads } from './uploads';

/** Files are kept on the device until the server has them. */
export function FileAnswer({ question, response, onChange, promptId, uploads }: AnswerProps & { uploads: Uploads }) {
  const t = useT();
  const format = useFormat();
  const input = useRef<HTMLInputElement>(null);
  const { waiting, files } = useSyncExternalStore(uploads.subscribe, () => uploads.state);
  const [refused, setRefused] = useState<string[]>([]);
  const mine = waiting.filter(({ itemId }) => itemId === question.id);
  const keys = response.files ?? [];
  const { maxFiles, maxBytes, types } = question;
  const room = (maxFiles ?? 1) - keys.length - mine.length;

  const add = (list: FileList | null) => {
    const faults: string[] = [];
    let left = room;
    for (const file of list ?? []) {
      const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
      if (left <= 0) faults.push(t('question.file.tooMany', { name: file.name, count: maxFiles ?? 1 }));
      else if (file.size === 0) faults.push(t('question.file.empty', { name: file.name }));
      else if (maxBytes && file.size > maxBytes)
        faults.push(t('question.file.tooLarge', { name: file.name, size: format.bytes(maxBytes) }));
      else if (types && types.length > 0 && !types.includes(ending))
        faults.push(t('question.file.wrongType', { name: file.name, types: format.list(types) }));
      else {
        uploads.add(question.id, file);
        left -= 1;
      }
    }
    setRefused(faults);
    if (input.current) input.current.value = '';
  };
  const remove = (key: string) => {
    onChange({ ...response, files: keys.filter((one) => one !== key) });
    uploads.remove(key);
  };
  return (
    <Group legend={t('question.file.legend')} promptId={promptId}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }} id={`limits-${question.id}`}>
        {t('question.file.count', { count: maxFiles ?? 1 })}
        {maxBytes ? `${t('facts.between')}${t('question.file.size', { size: format.bytes(maxBytes) })}` : ''}
        {types && types.length > 0 ? `${t('facts.between')}${format.list(types)}` : ''}
      </Typography>
      <Stack component="ul" spacing={1} sx={{ listStyle: 'none', p: 0, m: 0, mb: 1 }}>
        {keys.map((key) => {
          const file = files.get(key);
          const name = file?.name ?? key.slice(key.lastIndexOf('/') + 1);
          return (
            <Row key={key} name={name} detail={file ? format.bytes(file.bytes) : ''} status={t('question.file.there')}>
              <Button onClick={() => remove(key)} aria-label={t('question.file.removeName', { name })}>
                {t('question.remove')}
              </Button>
            </Row>
          );
        })}
        {mine.map((upload) => (
          <Waiting key={upload.id} upload={upload} uploads={uploads} />
        ))}
      </Stack>
      {refused.map((fault) => (
        <Alert key={fault} severity="error" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
          {fault}
        </Alert>
      ))}
      <Button
        variant="outlined"
        disabled={room <= 0}
        onClick={() => input.current?.click()}
        aria-describedby={`limits-${question.id}`}
      >
        {t('question.file.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={(maxFiles ?? 1) > 1}
        accept={types?.map((type) => `.${type}`).join(',')}
        onChange={({ target }) => add(target.files)}
      />
    </Group>
  );
}

function Waiting({ upload: { id, name, bytes, progress, problem }, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useT();
  const format = useFormat();
  const words = useProblemText(problem);
  const isRefused = problem && !mayPass(problem);
  const status = isRefused ? words : problem ? t('question.file.waiting') : t('question.file.sending');
  return (
    <Row name={name} detail={format.bytes(bytes)} status={status}>
      {!problem && (
        <LinearProgress
          variant="determinate"
          value={progress * 100}
          aria-label={t('question.file.progress', { name })}
          sx={{ width: '100%' }}
        />
      )}
      {problem && (
        <Button onClick={() => uploads.retry(id)} aria-label={t('question.file.retryName', { name })}>
          {t('action.retry')}
        </Button>
      )}
      {problem && (
        <Button onClick={() => uploads.drop(id)} aria-label={t('question.file.removeName', { name })}>
          {t('question.remove')}
        </Button>
      )}
    </Row>
  );
}

function Row({
  name,
  detail,
  status,
  children,
}: {
  name: string;
  detail: string;
  status: string;
  children: React.ReactNode;
}) {
  const t = useT();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={clamp(3)} title={name}>
        <bdi>{name}</bdi>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ flex: 1 }}>
          {[detail, status].filter(Boolean).join(t('facts.between'))}
        </Typography>
        {children}
      </Box>
    </Paper>
  );
}

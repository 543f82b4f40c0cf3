import { Empty, Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { QuestionChoicesDocument, type QuestionChoicesQuery, type QuestionKind } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { usePages } from '../../shell/use-pages';
import { KINDS, useKindText } from '../kinds';
import { useSettled } from '../settled';

type Choice = QuestionChoicesQuery['itemChoices']['rows'][number];

interface PickerProps {
  courseId: string;
  /** Those that the exam has already. */
  taken: ReadonlySet<string>;
  onPick: (questions: readonly Choice[]) => void;
  onClose: () => void;
}

export function QuestionPicker({ courseId, taken, onPick, onClose }: PickerProps) {
  const t = useT();
  const kindText = useKindText();
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<QuestionKind | 'ALL'>('ALL');
  const [picked, setPicked] = useState<ReadonlyMap<string, Choice>>(new Map());
  const search = useSettled(typed);
  const pages = usePages(
    QuestionChoicesDocument,
    { courseId, search: search || null, tags: null, kind: kind === 'ALL' ? null : kind },
    ({ itemChoices }) => itemChoices,
    { size: 50 },
  );
  const toggle = (choice: Choice) => {
    const next = new Map(picked);
    if (!next.delete(choice.id)) next.set(choice.id, choice);
    setPicked(next);
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby="question-picker">
      <DialogTitle id="question-picker">{t('exams.picker')}</DialogTitle>
      <DialogContent dividers>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '2fr 1fr' }, mb: 2 }}>
          <TextField
            autoFocus
            type="search"
            label={t('exams.picker.search')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <TextField
            select
            id="picker-kind"
            label={t('exams.kind')}
            value={kind}
            onChange={({ target }) => setKind(target.value as QuestionKind | 'ALL')}
          >
            <MenuItem value="ALL">{t('exams.kind.ALL')}</MenuItem>
            {KINDS.map((one) => (
              <MenuItem key={one} value={one}>
                {kindText(one)}
              </MenuItem>
            ))}
          </TextField>
        </Box>
        {pages.problem && <Failed error={pages.problem} retry={pages.reload} />}
        {pages.loading && pages.rows.length === 0 && <Loading />}
        {!pages.loading && !pages.problem && pages.rows.length === 0 && <Empty title={t('exams.picker.none')} />}
        <Typography variant="body2" color="textSecondary" role="status">
          {pages.total !== undefined && t('exams.picker.found', { count: pages.total })}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {pages.rows.map((choice) => (
            <Box component="li" key={choice.id} sx={{ borderBlockEnd: 1, borderColor: 'divider', py: 0.5 }}>
              <FormControlLabel
                control={
                  <Checkbox
                    checked={picked.has(choice.id)}
                    disabled={taken.has(choice.id)}
                    onChange={() => toggle(choice)}
                  />
                }
                label={
                  <>
                    <Typography component="span" dir="auto" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
                      {choice.title}
                    </Typography>
                    <Typography
                      component="span"
                      variant="body2"
                      color="textSecondary"
                      sx={{ overflowWrap: 'anywhere' }}
                    >
                      {kindText(choice.kind)}
                      {t('facts.between')}
                      {t('exams.points.count', { points: choice.points })}
                      {choice.tags.map((tag) => (
                        <span key={tag}>
                          {t('facts.between')}
                          <bdi>{tag}</bdi>
                        </span>
                      ))}
                      {taken.has(choice.id) && `${t('facts.between')}${t('exams.picker.taken')}`}
                    </Typography>
                  </>
                }
                sx={{ width: '100%', m: 0 }}
              />
            </Box>
          ))}
        </Box>
        {pages.hasMore && (
          <Button onClick={pages.more} loading={pages.loading}>
            {t('exams.more')}
          </Button>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button variant="contained" disabled={picked.size === 0} onClick={() => onPick([...picked.values()])}>
          {t('exams.picker.add', { count: picked.size })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ScriptFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { Keys } from './keys';
import { RubricLevels } from './rubric-levels';
import { useShortcuts } from './shortcuts';

export interface GivenMark {
  readonly points: number | null;
  readonly criteria: { criterionId: string; levelId: string }[];
  readonly comment: string;
}

/** As it stands in the fields, whole or not. */
export interface TypedMark {
  readonly levels: Readonly<Record<string, string>>;
  readonly points: string;
  readonly comment: string;
}

interface MarkFormProps {
  script: ScriptFragment;
  initial: GivenMark | undefined;
  /** What was typed here before and not saved. */
  typed?: TypedMark | undefined;
  onType?: (typed: TypedMark) => void;
  busy: boolean;
  /** Of an answer that was marked before. */
  again?: boolean;
  /** In place of “save and next”. */
  action?: string;
  /** What else is to be said before it can be saved. */
  children?: ReactNode;
  ready?: boolean;
  onTry?: () => void;
  onSave: (mark: GivenMark) => void;
  onSkip?: (() => void) | undefined;
  onBack?: (() => void) | undefined;
}

/** Points by levels of the rubric, or outright; all of it by keys. */
export function MarkForm(props: MarkFormProps) {
  const {
    script,
    initial,
    typed: before,
    onType,
    busy,
    again,
    action,
    children,
    ready = true,
    onTry,
    onSave,
    onSkip,
    onBack,
  } = props;
  const t = useT();
  const format = useFormat();
  const { rubric, maxPoints } = script;
  const [entered, setEntered] = useState<TypedMark>(() => before ?? typedOf(initial));
  const { levels, points: typed, comment } = entered;
  const type = (change: Partial<TypedMark>) => {
    const next = { ...entered, ...change };
    setEntered(next);
    onType?.(next);
  };
  const [tried, setTried] = useState(false);
  const [focused, setFocused] = useState(0);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!rubric) first.current?.focus();
  }, [rubric]);

  const criteria = rubric?.criteria ?? [];
  const most = criteria.reduce((sum, one) => sum + Math.max(0, ...one.levels.map(({ points }) => points)), 0);
  const given = criteria.map(({ id, levels: all }) => all.find((level) => level.id === levels[id])?.points);
  const isWhole = rubric !== null && rubric !== undefined && given.every((points) => points !== undefined);
  const sum = given.reduce<number>((total, points) => total + (points ?? 0), 0);
  const byRubric = isWhole && most > 0 ? (maxPoints * sum) / most : undefined;
  const value = typed.trim() === '' ? undefined : Number(typed.replace(',', '.'));
  const isOut = value !== undefined && !(value >= 0 && value <= maxPoints);
  const isMissing = value === undefined && byRubric === undefined;

  const save = () => {
    setTried(true);
    onTry?.();
    if (isOut || isMissing || !ready || busy) return;
    const chosen = criteria.flatMap(({ id }) => (levels[id] ? [{ criterionId: id, levelId: levels[id] }] : []));
    onSave({ points: value ?? null, criteria: chosen, comment });
  };
  const choose = (number: number) => {
    const criterion = criteria[focused];
    const level = criterion?.levels[number - 1];
    if (!criterion || !level) return;
    type({ levels: { ...levels, [criterion.id]: level.id } });
    setFocused(Math.min(focused + 1, criteria.length - 1));
  };
  useShortcuts({
    save,
    skip: onSkip,
    back: onBack,
    up: () => setFocused(Math.max(0, focused - 1)),
    down: () => setFocused(Math.min(criteria.length - 1, focused + 1)),
    choose,
  });

  return (
    <Paper
      component="form"
      variant="outlined"
      aria-label={t('grading.form')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      noValidate
      sx={{ p: 2, display: 'grid', gap: 2, position: { lg: 'sticky' }, insetBlockStart: 80 }}
    >
      <Typography variant="h2">{t('grading.mark.title')}</Typography>
      {rubric && (
        <RubricLevels
          rubric={rubric}
          chosen={levels}
          focused={focused}
          onFocus={setFocused}
          onChoose={(criterionId, levelId) => type({ levels: { ...levels, [criterionId]: levelId } })}
        />
      )}
      <TextField
        inputRef={first}
        label={t('grading.points', { max: format.number(maxPoints) })}
        value={typed}
        onChange={({ target }) => type({ points: target.value })}
        error={isOut || (tried && isMissing)}
        helperText={
          isOut
            ? t('grading.points.range', { max: format.number(maxPoints) })
            : tried && isMissing
              ? t(rubric ? 'grading.points.missing.rubric' : 'grading.points.missing')
              : byRubric !== undefined && value === undefined
                ? t('grading.points.byRubric', { points: format.number(byRubric, { maximumFractionDigits: 2 }) })
                : ' '
        }
        slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off', 'data-points': '' } }}
      />
      <TextField
        label={t('grading.comment')}
        value={comment}
        onChange={({ target }) => type({ comment: target.value })}
        multiline
        minRows={3}
        maxRows={10}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 5_000, 'data-comment': '' } }}
      />
      {children}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" loading={busy}>
          {action ?? t(again ? 'grading.save.again' : 'grading.save')}
        </Button>
        {onSkip && (
          <Button onClick={onSkip} disabled={busy}>
            {t(again ? 'grading.next' : 'grading.skip')}
          </Button>
        )}
        {onBack && (
          <Button onClick={onBack} disabled={busy}>
            {t('grading.back')}
          </Button>
        )}
      </Stack>
      <Box>
        <Keys hasRubric={criteria.length > 0} />
      </Box>
    </Paper>
  );
}

function typedOf(mark: GivenMark | undefined): TypedMark {
  return {
    levels: Object.fromEntries((mark?.criteria ?? []).map(({ criterionId, levelId }) => [criterionId, levelId])),
    points: mark?.points == null ? '' : String(mark.points),
    comment: mark?.comment ?? '',
  };
}

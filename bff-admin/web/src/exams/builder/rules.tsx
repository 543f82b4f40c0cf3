import MenuItem from '@mui/material/MenuItem';
import { useT } from '../../i18n';
import { DraftCheck, DraftField, Pair, Part, useEditing } from './parts';

const numeric = { htmlInput: { inputMode: 'numeric' } } as const;
const moment = { inputLabel: { shrink: true } } as const;

export function TimePart() {
  const t = useT();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Part title={t('exams.time')} hint={t('exams.zone', { zone })}>
      <Pair>
        <DraftField
          name="opensAt"
          type="datetime-local"
          label={t('exams.opensAt')}
          helperText={t('exams.opensAt.hint')}
          slotProps={moment}
        />
        <DraftField
          name="closesAt"
          type="datetime-local"
          label={t('exams.closesAt')}
          helperText={t('exams.closesAt.hint')}
          slotProps={moment}
        />
      </Pair>
      <Pair>
        <DraftField
          name="timeLimitMinutes"
          label={t('exams.limit')}
          helperText={t('exams.limit.hint')}
          slotProps={numeric}
        />
        <DraftField
          name="graceSeconds"
          label={t('exams.grace')}
          helperText={t('exams.grace.hint')}
          slotProps={numeric}
        />
      </Pair>
    </Part>
  );
}

export function AttemptPart({ hasCode }: { hasCode: boolean }) {
  const t = useT();
  const { draft, isFixed } = useEditing();
  return (
    <Part title={t('exams.attempts')}>
      <Pair>
        <DraftField
          name="attemptLimit"
          label={t('exams.attemptLimit')}
          helperText={t('exams.attemptLimit.hint')}
          slotProps={numeric}
        />
        <DraftField name="counts" select label={t('exams.counts')}>
          <MenuItem value="BEST">{t('exams.counts.BEST')}</MenuItem>
          <MenuItem value="LAST">{t('exams.counts.LAST')}</MenuItem>
          <MenuItem value="FIRST">{t('exams.counts.FIRST')}</MenuItem>
        </DraftField>
      </Pair>
      <Pair>
        <DraftField
          name="passPercent"
          label={t('exams.pass')}
          helperText={t('exams.pass.hint')}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
        />
        <DraftField name="code" select label={t('exams.code')} helperText={t('exams.code.hint')}>
          <MenuItem value="NONE">{t('exams.code.NONE')}</MenuItem>
          {hasCode && <MenuItem value="KEEP">{t('exams.code.KEEP')}</MenuItem>}
          <MenuItem value="NEW">{t('exams.code.NEW')}</MenuItem>
        </DraftField>
      </Pair>
      {draft.code === 'NEW' && (
        <DraftField
          name="accessCode"
          label={t('exams.code.text')}
          helperText={t('exams.code.text.hint')}
          slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 50 } }}
        />
      )}
      <DraftCheck name="shuffleChoices" label={t('exams.shuffleChoices')} disabled={isFixed} />
      <DraftCheck name="proctored" label={t('exams.proctored')} hint={t('exams.proctored.hint')} disabled={isFixed} />
      <DraftCheck name="leaderboard" label={t('exams.leaderboard')} hint={t('exams.leaderboard.hint')} />
    </Part>
  );
}

export function ReleasePart() {
  const t = useT();
  const { draft } = useEditing();
  return (
    <Part title={t('exams.release')} hint={t('exams.release.hint')}>
      <Pair>
        <DraftField name="releaseWhen" select label={t('exams.release.when')}>
          <MenuItem value="BY_HAND">{t('exams.release.BY_HAND')}</MenuItem>
          <MenuItem value="AT_ONCE">{t('exams.release.AT_ONCE')}</MenuItem>
          <MenuItem value="AFTER_CLOSE">{t('exams.release.AFTER_CLOSE')}</MenuItem>
          <MenuItem value="AT">{t('exams.release.AT')}</MenuItem>
        </DraftField>
        {draft.releaseWhen === 'AT' && (
          <DraftField
            name="releaseAt"
            path="release.at"
            type="datetime-local"
            label={t('exams.release.at')}
            slotProps={moment}
          />
        )}
      </Pair>
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend>{t('exams.show')}</legend>
        <DraftCheck name="showScore" label={t('exams.show.score')} />
        <DraftCheck name="showFeedback" label={t('exams.show.feedback')} />
        <DraftCheck name="showAnswers" label={t('exams.show.answers')} hint={t('exams.show.answers.hint')} />
      </fieldset>
    </Part>
  );
}

export function MarkingPart() {
  const t = useT();
  const { draft } = useEditing();
  return (
    <Part title={t('exams.marking')} hint={t('exams.marking.hint')}>
      <Pair>
        <DraftField name="markers" select label={t('exams.markers')}>
          <MenuItem value="1">{t('exams.markers.1')}</MenuItem>
          <MenuItem value="2">{t('exams.markers.2')}</MenuItem>
        </DraftField>
        {draft.markers === '2' && (
          <DraftField
            name="tolerancePercent"
            label={t('exams.tolerance')}
            helperText={t('exams.tolerance.hint')}
            slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          />
        )}
      </Pair>
      <DraftCheck name="anonymous" label={t('exams.anonymous')} hint={t('exams.anonymous.hint')} />
    </Part>
  );
}

import { clamp } from '@lyceum/web/clamp';
import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ProgressQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { Entries, Panel } from '../shell/panel';
import { SkillBar } from './skill-bar';

type Skill = ProgressQuery['progress']['skills'][number];

// Those that one can gain most in come first; the others are asked for.
const SHOWN = 8;

/** What the learner model believes, and how sure it is: a bar each, with its numbers beside it. */
export function Skills({ skills, answers }: { skills: readonly Skill[]; answers: number }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (skills.length === 0)
    return (
      <Empty title={t('progress.noSkills')}>
        <Typography color="textSecondary">{t('progress.noSkillsWhy', { count: answers })}</Typography>
      </Empty>
    );
  return (
    <Stack spacing={1.5}>
      <Typography color="textSecondary" sx={{ maxWidth: '70ch' }}>
        {t('progress.skillsWhat')}
      </Typography>
      <Entries>
        {(all ? skills : skills.slice(0, SHOWN)).map((skill) => (
          <Panel component="li" key={skill.skill}>
            <One skill={skill} />
          </Panel>
        ))}
      </Entries>
      {!all && skills.length > SHOWN && (
        <Button variant="outlined" onClick={() => setAll(true)}>
          {t('progress.allSkills', { count: skills.length })}
        </Button>
      )}
    </Stack>
  );
}

function One({ skill: { skill, answers, certainty, trend, lastAt, estimate } }: { skill: Skill }) {
  const t = useT();
  const format = useFormat();
  const from = t('progress.fromAnswers', { count: answers, when: format.relative(lastAt) });
  return (
    <Stack spacing={1}>
      <Typography variant="h3" dir="auto" sx={clamp(2)}>
        {skill}
      </Typography>
      {estimate ? (
        <>
          <SkillBar {...estimate} />
          <Typography variant="body2">
            {t('progress.estimate', estimate)}{' '}
            <Box component="span" sx={{ fontWeight: 600 }}>
              {t('progress.certainty', { certainty })}
            </Box>{' '}
            {trend !== 'STEADY' && t('progress.trend', { trend })}
          </Typography>
        </>
      ) : (
        <Typography variant="body2">{t('progress.tooFew')}</Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {from}
      </Typography>
    </Stack>
  );
}

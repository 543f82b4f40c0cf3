import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import type { MarkingRubricFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';

interface LevelsProps {
  rubric: MarkingRubricFragment;
  /** Level by criterion. */
  chosen: Readonly<Record<string, string>>;
  /** Which criterion the number keys are for. */
  focused: number;
  onFocus: (at: number) => void;
  onChoose: (criterionId: string, levelId: string) => void;
}

export function RubricLevels({ rubric, chosen, focused, onFocus, onChoose }: LevelsProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Typography variant="h3" dir="auto" sx={{ overflowWrap: 'anywhere', textAlign: 'start' }}>
        {rubric.title}
      </Typography>
      {rubric.criteria.map(({ id, title, description, levels }, at) => (
        <Box
          key={id}
          component="fieldset"
          onFocus={() => onFocus(at)}
          sx={{
            m: 0,
            p: 1.5,
            minWidth: 0,
            border: 1,
            borderColor: at === focused ? 'primary.main' : 'divider',
            borderInlineStartWidth: at === focused ? 4 : 1,
            borderRadius: 1,
          }}
        >
          <Typography component="legend" dir="auto" sx={{ fontWeight: 650, px: 0.5, overflowWrap: 'anywhere' }}>
            {title}
          </Typography>
          {description && (
            <Typography variant="body2" color="textSecondary" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
              {description}
            </Typography>
          )}
          <RadioGroup aria-label={title} value={chosen[id] ?? ''} onChange={(_event, level) => onChoose(id, level)}>
            {levels.map((level, number) => (
              <FormControlLabel
                key={level.id}
                value={level.id}
                control={<Radio size="small" />}
                label={
                  <>
                    <Box component="kbd" aria-hidden sx={{ color: 'text.secondary', marginInlineEnd: 1 }}>
                      {number < 9 ? format.number(number + 1) : ''}
                    </Box>
                    <bdi>{level.title}</bdi> ({t('exams.points.count', { points: level.points })})
                    {level.description && (
                      <Typography
                        component="span"
                        variant="body2"
                        color="textSecondary"
                        dir="auto"
                        sx={{ display: 'block' }}
                      >
                        {level.description}
                      </Typography>
                    )}
                  </>
                }
                sx={{ overflowWrap: 'anywhere' }}
              />
            ))}
          </RadioGroup>
        </Box>
      ))}
    </Box>
  );
}

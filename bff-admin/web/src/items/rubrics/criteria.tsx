import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useT } from '../../i18n';
import { NumberField } from '../editor/number-field';
import { PartList } from '../editor/part-list';
import { PlainField } from '../editor/text-field';
import { type CriterionValues, newCriterion, newLevel } from './rubric-values';

// What the graph takes.
const MOST_CRITERIA = 50;
const MOST_LEVELS = 20;

const inLines = { multiline: true, minRows: 1, maxRows: 8, slotProps: { htmlInput: { maxLength: 2_000 } } } as const;
const inALine = (maxLength: number) => ({ slotProps: { htmlInput: { maxLength } } }) as const;

interface CriteriaProps {
  criteria: CriterionValues[];
  onCriteria: (criteria: CriterionValues[]) => void;
}

/** What is looked at, one below the other, each with its levels. */
export function Criteria({ criteria, onCriteria }: CriteriaProps) {
  const t = useT();
  return (
    <PartList
      label={t('items.rubric.criteria')}
      path="criteria"
      parts={criteria}
      onParts={onCriteria}
      make={newCriterion}
      most={MOST_CRITERIA}
      addLabel={t('items.rubric.criterion.add')}
      ordered
      heading="h2"
      row={(criterion, change, index) => (
        <Paper variant="outlined" sx={{ p: 2 }}>
          <Stack spacing={2}>
            <PlainField
              label={t('items.rubric.criterion', { place: index + 1 })}
              path={`criteria.${index}.title`}
              value={criterion.title}
              onText={(title) => change({ ...criterion, title })}
              required
              {...inALine(200)}
            />
            <PlainField
              label={t('items.rubric.criterion.description')}
              path={`criteria.${index}.description`}
              value={criterion.description}
              onText={(description) => change({ ...criterion, description })}
              {...inLines}
            />
            <Levels criterion={criterion} place={index} onChange={change} />
          </Stack>
        </Paper>
      )}
    />
  );
}

interface LevelsProps {
  criterion: CriterionValues;
  place: number;
  onChange: (criterion: CriterionValues) => void;
}

function Levels({ criterion, place, onChange }: LevelsProps) {
  const t = useT();
  const { levels } = criterion;
  const path = `criteria.${place}.levels`;
  return (
    <PartList
      label={t('items.rubric.levels', { place: place + 1 })}
      path={path}
      parts={levels}
      onParts={(levels) => onChange({ ...criterion, levels })}
      make={() => newLevel((levels.at(-1)?.points || 0) + 1)}
      least={2}
      most={MOST_LEVELS}
      addLabel={t('items.rubric.level.add')}
      ordered
      row={(level, change, index) => (
        <Stack spacing={1} sx={{ pb: 1 }}>
          <Stack direction="row" spacing={1} sx={{ alignItems: 'start' }}>
            <PlainField
              label={t('items.rubric.level', { place: index + 1 })}
              path={`${path}.${index}.title`}
              value={level.title}
              onText={(title) => change({ ...level, title })}
              required
              {...inALine(100)}
            />
            <NumberField
              label={t('items.marking.points')}
              path={`${path}.${index}.points`}
              value={level.points}
              onNumber={(points) => change({ ...level, points: points ?? Number.NaN })}
              required
              sx={{ maxWidth: '7rem' }}
            />
          </Stack>
          <PlainField
            label={t('items.rubric.level.description')}
            path={`${path}.${index}.description`}
            value={level.description}
            onText={(description) => change({ ...level, description })}
            {...inLines}
          />
        </Stack>
      )}
    />
  );
}

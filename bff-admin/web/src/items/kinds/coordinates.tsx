import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormHelperText from '@mui/material/FormHelperText';
import type { AreaInput } from '../../__generated__/operations';
import { useT } from '../../i18n';
import { useFault } from '../editor/faults';
import { NumberField } from '../editor/number-field';

interface CoordinatesProps {
  shape: AreaInput['shape'];
  coordinates: number[];
  path: string;
  onCoordinates: (coordinates: number[]) => void;
}

/** An area in numbers: pixels from the top left corner of the picture. */
export function Coordinates({ shape, coordinates, path, onCoordinates }: CoordinatesProps) {
  const t = useT();
  const fault = useFault(path);
  const labels =
    shape === 'RECTANGLE'
      ? [t('items.area.left'), t('items.area.top'), t('items.area.end'), t('items.area.bottom')]
      : shape === 'CIRCLE'
        ? ['x', 'y', t('items.area.radius')]
        : coordinates.map((_, index) => `${index % 2 === 0 ? 'x' : 'y'} ${Math.floor(index / 2) + 1}`);
  return (
    <Box>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(6rem, 1fr))' }}>
        {labels.map((label, index) => (
          <NumberField
            key={label}
            label={label}
            path={`${path}.${index}`}
            required
            value={coordinates[index]}
            onNumber={(value) =>
              onCoordinates(coordinates.map((old, at) => (at === index ? (value ?? Number.NaN) : old)))
            }
          />
        ))}
      </Box>
      {shape === 'POLYGON' && (
        <Button size="small" onClick={() => onCoordinates([...coordinates, ...coordinates.slice(-2)])}>
          {t('items.area.corner')}
        </Button>
      )}
      {fault && <FormHelperText error>{fault}</FormHelperText>}
    </Box>
  );
}

import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { AskedQuestionFragment } from '../../__generated__/operations';
import { useT } from '../../i18n';

interface HotspotsProps {
  question: AskedQuestionFragment | null;
  points: readonly { x: number; y: number }[];
}

/** Where somebody has pointed, on the picture and in numbers. */
export function Hotspots({ question, points }: HotspotsProps) {
  const t = useT();
  const format = useFormat();
  const image = question?.image;
  return (
    <>
      {image?.url && (
        <Box sx={{ position: 'relative', maxWidth: image.width }} dir="ltr">
          <Box component="img" src={image.url} alt={image.alt} sx={{ width: '100%', display: 'block' }} />
          {points.map(({ x, y }, at) => (
            <Box
              // biome-ignore lint: two may be on one spot
              key={at}
              aria-hidden
              style={{ left: `${(x / image.width) * 100}%`, top: `${(y / image.height) * 100}%` }}
              sx={{
                position: 'absolute',
                width: 20,
                height: 20,
                transform: 'translate(-50%, -50%)',
                borderRadius: '50%',
                border: '3px solid #fff',
                outline: '2px solid #000',
              }}
            />
          ))}
        </Box>
      )}
      <Typography variant="body2">
        {points.map(({ x, y }) => t('grading.point', { x: format.number(x), y: format.number(y) })).join(' · ')}
      </Typography>
    </>
  );
}

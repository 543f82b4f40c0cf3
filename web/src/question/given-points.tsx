import Box from '@mui/material/Box';
import { pathOf } from '../file-path';
import { useFormat, useT } from '../i18n';
import { Mark } from './marks';
import type { Picture } from './question';

interface GivenPointsProps {
  picture: Picture | null | undefined;
  points: readonly { readonly x: number; readonly y: number }[];
}

/** Where somebody has pointed, on the picture and in numbers. */
export function GivenPoints({ picture, points }: GivenPointsProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Box>
      {picture && (
        <Box dir="ltr" sx={{ position: 'relative', maxWidth: picture.width, lineHeight: 0 }}>
          {picture.url && (
            <Box
              component="img"
              src={pathOf(picture.url)}
              alt={picture.alt}
              sx={{ width: '100%', aspectRatio: `${picture.width} / ${picture.height}` }}
            />
          )}
          {points.map((point, at) => (
            <Mark key={`${at}-${point.x}-${point.y}`} at={point} of={picture} label={format.number(at + 1)} />
          ))}
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, mt: 1, paddingInlineStart: 3 }}>
        {points.map(({ x, y }, at) => {
          const place = { x: Math.round(x), y: Math.round(y) };
          const where = picture
            ? t('question.point', { ...place, width: picture.width, height: picture.height })
            : t('question.pointBare', place);
          return <li key={`${at}-${x}-${y}`}>{t('question.pointNumber', { n: at + 1, where })}</li>;
        })}
      </Box>
    </Box>
  );
}

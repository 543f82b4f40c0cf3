import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Figure } from './figures';

const ROW = 36;

/** One bar a figure, at the height of its number in the list beside it. */
export default function Bars({ figures }: { figures: readonly Figure[] }) {
  const { direction, palette } = useTheme();
  const still = useMediaQuery('(prefers-reduced-motion: reduce)');
  return (
    <ResponsiveContainer width="100%" height={figures.length * ROW}>
      <BarChart
        data={[...figures]}
        layout="vertical"
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        tabIndex={-1}
      >
        <XAxis type="number" hide reversed={direction === 'rtl'} domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="name" hide orientation={direction === 'rtl' ? 'right' : 'left'} />
        <Bar
          dataKey="value"
          fill={palette.primary.main}
          // One of 20,000 is seen too.
          minPointSize={(value) => (Number(value) > 0 ? 4 : 0)}
          radius={5}
          barSize={18}
          isAnimationActive={!still}
          animationDuration={400}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useTheme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import {
  CartesianGrid,
  LabelList,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  XAxis,
  YAxis,
} from 'recharts';
import type { StatisticsQuery } from '../../__generated__/operations';
import { useT } from '../../i18n';

type Item = StatisticsQuery['examStatistics']['items'][number];

/** Each question by how easy it is and how well it tells good from weak; its number is that of the table. */
export default function ItemScatter({ items }: { items: readonly Item[] }) {
  const t = useT();
  const format = useFormat();
  const { palette, direction } = useTheme();
  const rtl = direction === 'rtl';
  const points = items.flatMap(({ facility, discrimination }, at) =>
    discrimination == null
      ? []
      : [{ x: facility, y: discrimination, number: format.number(at + 1), isWeak: discrimination < 0.2 }],
  );
  const tick = { fill: palette.text.secondary, fontSize: 13 };
  return (
    <Paper component="section" variant="outlined" aria-labelledby="scatter" sx={{ p: 2 }}>
      <Typography variant="h2" id="scatter">
        {t('grading.scatter')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '70ch', mb: 1 }}>
        {t('grading.scatter.text')}
      </Typography>
      {points.length === 0 ? (
        <Typography>{t('grading.scatter.none')}</Typography>
      ) : (
        <Box aria-hidden dir="ltr" sx={{ height: 340 }}>
          <ResponsiveContainer>
            <ScatterChart margin={{ top: 16, right: 24, bottom: 32, left: 16 }} accessibilityLayer={false}>
              <CartesianGrid stroke={palette.divider} />
              <ReferenceArea y1={-1} y2={0.2} fill={palette.warning.main} fillOpacity={0.1} />
              <ReferenceLine y={0} stroke={palette.text.secondary} />
              <XAxis
                type="number"
                dataKey="x"
                domain={[0, 1]}
                ticks={[0, 0.25, 0.5, 0.75, 1]}
                reversed={rtl}
                tick={tick}
                tickFormatter={(value: number) => format.percent(value)}
                label={{ value: t('grading.stat.facility'), position: 'bottom', fill: palette.text.primary }}
              />
              <YAxis
                type="number"
                dataKey="y"
                domain={[-1, 1]}
                ticks={[-1, -0.5, 0, 0.5, 1]}
                orientation={rtl ? 'right' : 'left'}
                tick={tick}
                tickFormatter={(value: number) => format.number(value)}
                label={{
                  value: t('grading.stat.discrimination'),
                  angle: -90,
                  position: rtl ? 'insideRight' : 'insideLeft',
                  fill: palette.text.primary,
                }}
              />
              <Scatter
                data={points.filter(({ isWeak }) => !isWeak)}
                fill={palette.primary.main}
                isAnimationActive={false}
                shape="circle"
              >
                <LabelList dataKey="number" position="top" fill={palette.text.primary} />
              </Scatter>
              <Scatter
                data={points.filter(({ isWeak }) => isWeak)}
                fill={palette.warning.main}
                isAnimationActive={false}
                shape="triangle"
              >
                <LabelList dataKey="number" position="top" fill={palette.text.primary} />
              </Scatter>
            </ScatterChart>
          </ResponsiveContainer>
        </Box>
      )}
    </Paper>
  );
}

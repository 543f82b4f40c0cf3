import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import type { LeaderboardScreenQuery, PlaceFragment } from '../__generated__/operations';
import { useT } from '../i18n';

type BoardData = NonNullable<LeaderboardScreenQuery['leaderboardScreen']['board']>;

/** The first ones, then those around oneself where one is not among them. */
export function Board({ board: { size, places, me } }: { board: BoardData }) {
  const t = useT();
  const format = useFormat();
  const isShown = places.some(({ isMe }) => isMe);
  const around = me && !isShown ? me.neighbours.filter(({ rank }) => rank > (places.at(-1)?.rank ?? 0)) : [];
  if (size === 0) return <Empty title={t('progress.boardEmpty')} />;
  return (
    <Box>
      <Typography sx={{ mb: 1.5 }}>
        {me ? t('progress.myRank', { rank: me.rank, size }) : t('progress.noRank', { size })}
      </Typography>
      <Box component="table" sx={table}>
        <caption>{t('progress.scoreWhat')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('progress.rank')}</th>
            <th scope="col">{t('progress.nickname')}</th>
            <th scope="col" className="number">
              {t('progress.score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <Row key={`${place.rank} ${place.nickname}`} place={place} />
          ))}
          {around.length > 0 && (
            <tr>
              <td colSpan={3}>{t('progress.between', { from: format.number(around[0]?.rank ?? 0) })}</td>
            </tr>
          )}
          {around.map((place) => (
            <Row key={`${place.rank} ${place.nickname}`} place={place} />
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Row({ place: { rank, nickname, score, isMe } }: { place: PlaceFragment }) {
  const t = useT();
  const format = useFormat();
  return (
    <Box component="tr" sx={isMe ? { bgcolor: 'action.selected', fontWeight: 700 } : {}}>
      <td>{format.number(rank)}</td>
      <td>
        <bdi>{nickname}</bdi> {isMe && <Chip size="small" color="primary" label={t('progress.you')} />}
      </td>
      <td className="number">{format.number(score, { maximumFractionDigits: 1 })}</td>
    </Box>
  );
}

const table = {
  width: 1,
  borderCollapse: 'collapse',
  bgcolor: 'background.paper',
  '& caption': { captionSide: 'bottom', textAlign: 'start', color: 'text.secondary', fontSize: '0.875rem', pt: 1 },
  '& th, & td': {
    textAlign: 'start',
    px: 1.5,
    py: 1.25,
    borderBottom: 1,
    borderColor: 'divider',
    overflowWrap: 'anywhere',
  },
  '& .number': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
} as const;

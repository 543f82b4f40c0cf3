import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardActionArea from '@mui/material/CardActionArea';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { sections } from './sections';

/** What there is to look after, as far as one may. */
export function Index() {
  const t = useT();
  const may = useMay();
  return (
    <>
      <PageHead title={t('governance.title')} description={t('governance.text')} />
      <Box
        component="ul"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
          gap: 2,
          m: 0,
          p: 0,
          listStyle: 'none',
        }}
      >
        {sections
          .filter(({ needs }) => may(needs))
          .map(({ path, name, text }) => (
            <Card component="li" key={path} variant="outlined" sx={{ display: 'flex' }}>
              <CardActionArea
                component={Link}
                to={path}
                sx={{
                  p: 2.5,
                  display: 'flex',
                  flexDirection: 'column',
                  alignItems: 'flex-start',
                  justifyContent: 'flex-start',
                }}
              >
                <Typography component="h2" variant="h3" color="primary" gutterBottom>
                  {t(name)}
                </Typography>
                <Typography color="textSecondary" variant="body2">
                  {t(text)}
                </Typography>
              </CardActionArea>
            </Card>
          ))}
      </Box>
    </>
  );
}

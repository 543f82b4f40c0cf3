import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useT } from './i18n';

interface Props {
  /** Another screen gets another try. */
  screen: string;
  children: ReactNode;
}

/** Around a screen: one whose code cannot be had, or that fails, leaves the rest of the app as it is. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate({ screen }: Props) {
    if (this.state.failed && screen !== this.props.screen) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const t = useT();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" onClick={() => location.reload()}>
          {t('action.reload')}
        </Button>
      }
    >
      {t('state.broken')}
    </Alert>
  );
}

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
export class Boundary extends Component<Props, { failed?: string }> {
  override state: { failed?: string } = {};

  static getDerivedStateFromError() {
    return { failed: '' };
  }

  override componentDidCatch() {
    this.setState({ failed: this.props.screen });
  }

  override componentDidUpdate({ screen }: Props) {
    if (this.state.failed !== undefined && screen !== this.props.screen) this.setState({ failed: undefined as never });
  }

  override render() {
    return this.state.failed === undefined ? this.props.children : <Broken />;
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

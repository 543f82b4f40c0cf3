import { type ComponentType, useEffect, useState } from 'react';

/** What this device has not handed in yet; its code comes where an exam has been written alone. */
export function Waiting() {
  const [Found, setFound] = useState<ComponentType>();
  useEffect(() => {
    let wanted = true;
    // Without it there is nothing to see; the next screen looks again.
    void load().then((found) => wanted && setFound(() => found), noFault);
    return () => {
      wanted = false;
    };
  }, []);
  return Found ? <Found /> : null;
}

async function load(): Promise<ComponentType | undefined> {
  const known = await indexedDB.databases?.();
  if (known && !known.some(({ name }) => name === 'lyceum-exams')) return undefined;
  return (await import('../exams/waiting-hand-ins')).default;
}

const noFault = () => {};

/** Who the authenticators of people know us as. */
export interface RelyingParty {
  /** A domain: that of the apps, or one above it. */
  readonly id: string;
  /** Of the pages and apps that may ask. */
  readonly origins: readonly string[];
}

/** @throws when a page's host is not the domain or below it: browsers would refuse it there. */
export function relyingParty({
  rpId,
  apps,
  otherOrigins,
}: {
  rpId: string | undefined;
  apps: readonly string[];
  otherOrigins: readonly string[];
}): RelyingParty {
  const urls = apps.map((app) => new URL(app));
  const id = rpId ?? (urls[0] as URL).hostname;
  const [own] = urls;
  if (own && own.hostname !== id && !own.hostname.endsWith(`.${id}`))
    throw new Error(`PASSKEY_RP_ID: ${own.hostname} is not ${id} or below it.`);
  return { id, origins: [...new Set([...urls.map(({ origin }) => origin), ...otherOrigins])] };
}

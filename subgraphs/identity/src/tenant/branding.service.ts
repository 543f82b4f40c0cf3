import { recordAudit } from '@lyceum/kernel/audit';
import type { Context } from '@lyceum/kernel/context';
import { DomainError } from '@lyceum/kernel/errors';
import type { PlatformAccess } from '@lyceum/kernel/tenancy';
import { contrast, TEXT_CONTRAST } from './colors';
import { type BrandingRow, type TenantRow, tenants } from './tenant.model';
import { getById } from './tenant.service';
import type { UpdateTenantInput } from './tenant.type';

type Scope = Pick<Context, 'tenant' | 'principal'> & { readonly platform: PlatformAccess };

const WHITE = '#ffffff';

/** What a tenant looks like that has chosen nothing. */
export const PLAIN: BrandingRow = { logoUrl: null, primaryColor: null, onPrimaryColor: null };

/**
 * Changes what is given and keeps the rest; null takes a part of the branding away.
 * @throws BAD_USER_INPUT for colours that cannot be read on each other.
 */
export async function updateTenant(scope: Scope, { name, branding }: UpdateTenantInput): Promise<TenantRow> {
  const before = await getById(scope.platform, scope.tenant.id);
  const after = { ...PLAIN, ...before.branding, ...given(branding) };
  requireReadable(after);
  const $set = { ...(name && { name }), ...(branding && { branding: after }) };
  await tenants(scope.platform).updateOne({ _id: before._id }, { $set });
  await recordAudit(scope, {
    action: 'tenant.changed',
    target: { type: 'Tenant', id: before._id },
    details: { fields: Object.keys($set) },
  });
  return { ...before, ...$set };
}

// An input's fields that were left out are there too, undefined.
function given(branding: Partial<BrandingRow> = {}): Partial<BrandingRow> {
  return Object.fromEntries(Object.entries(branding).filter(([, value]) => value !== undefined));
}

function requireReadable({ primaryColor, onPrimaryColor }: BrandingRow): void {
  if (!primaryColor) {
    if (onPrimaryColor)
      throw new DomainError('BAD_USER_INPUT', 'Choose primaryColor too: onPrimaryColor is the text on it.', {
        reason: 'PRIMARY_COLOR_MISSING',
      });
    return;
  }
  requireContrast('primaryColor', primaryColor, 'a white page', WHITE);
  requireContrast('onPrimaryColor', onPrimaryColor ?? WHITE, 'primaryColor', primaryColor);
}

function requireContrast(field: string, color: string, behind: string, background: string): void {
  const ratio = contrast(color, background);
  if (ratio >= TEXT_CONTRAST) return;
  throw new DomainError(
    'BAD_USER_INPUT',
    `${field} has a contrast of ${ratio.toFixed(1)} to 1 on ${behind}; to be readable it needs ${TEXT_CONTRAST} to 1.`,
    { reason: 'CONTRAST_TOO_LOW', needed: TEXT_CONTRAST, field, contrast: Math.round(ratio * 10) / 10 },
  );
}

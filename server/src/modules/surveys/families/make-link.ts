import type { Tx } from '../../../platform/db/database.ts';
import type { Deps } from '../../../platform/deps.ts';
import { newId } from '../../../platform/id.ts';
import { hashSecret, newCode, newToken, readCode } from '../../../platform/links/secrets.ts';

interface OfInvitation {
  readonly district_id: string;
  readonly survey_id: string;
  readonly learner_id: string;
  readonly guardian_id: string;
}

/** A new link to an invitation; the secret stands behind the #, where no server's log sees it. */
export async function makeMailLink(deps: Deps, tx: Tx, of: OfInvitation): Promise<string> {
  const token = newToken();
  await insertLink(deps, tx, of, { token_hash: hashSecret(deps, token), code_hash: null });
  return urlOf(deps, token);
}

/** The same for paper: a code to type stands beside it. */
export async function makePaperLink(deps: Deps, tx: Tx, of: OfInvitation) {
  const [token, code] = [newToken(), newCode()];
  await insertLink(deps, tx, of, {
    token_hash: hashSecret(deps, token),
    code_hash: hashSecret(deps, readCode(code) ?? ''),
  });
  const typeAt = `${deps.config.origin.replace(/^https?:\/\//, '')}/f`;
  return { url: urlOf(deps, token), typeAt, code };
}

function urlOf({ config }: Deps, token: string): string {
  return `${config.origin}/f#${token}`;
}

async function insertLink(
  deps: Deps,
  tx: Tx,
  { district_id, survey_id, learner_id, guardian_id }: OfInvitation,
  hashes: { readonly token_hash: Buffer; readonly code_hash: Buffer | null },
): Promise<void> {
  const of = { district_id, survey_id, learner_id, guardian_id };
  await tx
    .insertInto('family_link')
    .values({ ...of, link_id: newId(), ...hashes, made_at: deps.now() })
    .execute();
}

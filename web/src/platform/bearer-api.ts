import type { Api } from '@everyplan/contract';
import { type Client, createClient } from '@everyplan/contract/client';

/** The client of whoever holds a link: its secret goes in a header, so that it stands in no address. */
export function bearerApi(secret: string): Client<Api> {
  return createClient<Api>({ headers: { authorization: `Bearer ${secret}` } });
}

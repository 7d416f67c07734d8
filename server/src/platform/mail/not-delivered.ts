const unreached = new Set(['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ESOCKET']);

/**
 * Whether a mail that failed has surely not been taken and may be tried again: the server was not reached, or answered with a temporary
 * refusal (RFC 5321: 4xx). All else, a timeout after the text was sent too, is not tried again: rather none than two.
 */
export function notDelivered(error: unknown): 'for-now' | 'or-unknown' {
  const { code, responseCode, command } = error as {
    code?: string;
    responseCode?: number;
    command?: string;
  };
  if (responseCode !== undefined && responseCode >= 400 && responseCode < 500) return 'for-now';
  const beforeTheText = command === undefined || command === 'CONN';
  return code !== undefined && unreached.has(code) && beforeTheText ? 'for-now' : 'or-unknown';
}

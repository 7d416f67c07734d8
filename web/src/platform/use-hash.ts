import { useLocation } from '@tanstack/react-router';

/** What stands behind the # of the address: a link's secret, or the line to go to. Browsers do not send it to a server. */
export function useHash(): string {
  return useLocation({ select: ({ hash }) => hash });
}

import { createClient } from '@everyplan/contract/client';
import type { Api } from '@everyplan/contract';

export const api = createClient<Api>();

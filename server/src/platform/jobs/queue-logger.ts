import { Logger } from 'graphile-worker';

/** The queue's own chatter is not for a school's log; what a job reports goes through the job itself. */
export const silentQueueLogger = new Logger(() => () => undefined);

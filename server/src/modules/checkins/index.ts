import './tables.ts';

export { dropTopic } from './drop-topic.ts';
export { raiseTopic } from './raise-topic.ts';
export { linkPurpose as reminderLinkPurpose, sendReminders } from './reminders/send-reminders.ts';
export { checkinsRoutes } from './routes.ts';

export type { Calendar, CalendarEvent } from './calendar.ts';
export { writeCalendar } from './write-calendar.ts';

import { useTranslation } from 'react-i18next';
import { dayText, gradeText } from './figures.ts';
import type { ReaderMeasures } from './reader-measures.ts';

type Course = ReaderMeasures['course'];

const [width, height] = [600, 180];

/** A measure over time with its interval: a quiet picture, labelled at its ends, and its table. */
export function CourseChart({ course }: { readonly course: Course }) {
  const { t, i18n } = useTranslation('reader-measures');
  const say = (grade: number) => gradeText(grade, t('kindergarten'), i18n.language);
  const { xOf, yOf, least, most } = scaleOf(course);
  const line = course.map(({ day, grade }) => `${xOf(day)},${yOf(grade)}`).join(' ');
  const band = [
    ...course.map(({ day, high }) => `${xOf(day)},${yOf(high)}`),
    ...course.toReversed().map(({ day, low }) => `${xOf(day)},${yOf(low)}`),
  ].join(' ');
  return (
    <section aria-labelledby="reader-course">
      <h2 id="reader-course">{t('chart')}</h2>
      <figure className="course">
        <div className="course-picture">
          <span className="small quiet tabular course-most">{say(most)}</span>
          <span className="small quiet tabular course-least">{say(least)}</span>
          <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
            <polygon points={band} className="course-band" />
            <polyline points={line} className="course-line" />
          </svg>
        </div>
        <div className="row spread small quiet course-ends">
          <span>{dayText(course[0]!.day, i18n.language)}</span>
          <span>{dayText(course.at(-1)!.day, i18n.language)}</span>
        </div>
        <figcaption className="quiet small">{t('chartLabel')}</figcaption>
      </figure>
      <details>
        <summary>{t('chartTable')}</summary>
        <table className="course-table">
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('grade')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
            </tr>
          </thead>
          <tbody>
            {course.map(({ day, grade, low, high }) => (
              <tr key={day}>
                <th scope="row">{dayText(day, i18n.language)}</th>
                <td>{say(grade)}</td>
                <td>{say(low)}</td>
                <td>{say(high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function scaleOf(course: Course) {
  const least = Math.max(0, Math.floor(Math.min(...course.map(({ low }) => low))));
  const most = Math.ceil(Math.max(...course.map(({ high }) => high)));
  const [first, last] = [Date.parse(course[0]!.day), Date.parse(course.at(-1)!.day)];
  const place = (share: number) => Math.round(share * 10) / 10;
  return {
    least,
    most,
    xOf: (day: string) => place(((Date.parse(day) - first) / Math.max(1, last - first)) * width),
    yOf: (grade: number) =>
      place(height - ((Math.max(least, grade) - least) / Math.max(1, most - least)) * height),
  };
}

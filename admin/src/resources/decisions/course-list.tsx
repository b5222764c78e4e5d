import { type Schema } from '../../api/types';
import { ValueList } from '../../decision/value-list';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatKroner } from '../../sentences';

/** The course an application is about. */
export function CourseList({ course }: { readonly course: Schema<'CourseRecord'> }) {
  const text = useText();
  const language = useLanguage();
  const yesNo = (value: boolean): string => text(value ? 'common.yes' : 'common.no');
  return (
    <ValueList
      rows={[
        [text('decisions.page.courseName'), course.name ?? text('common.notSet')],
        [text('decisions.page.coursePrice'), formatKroner(course.priceOere, language)],
        [text('decisions.page.courseWeeks'), text('decisions.page.courseWeeksValue', { smart_count: course.weeks })],
        [text('decisions.page.courseOwnList'), yesNo(course.onPositiveList)],
        [text('decisions.page.courseNeighbourList'), yesNo(course.onNeighbourList)],
      ]}
    />
  );
}

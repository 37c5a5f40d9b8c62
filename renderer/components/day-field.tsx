/** A day, typed or chosen in the language's own order, by react-aria. */
import { parseDate, type CalendarDate } from '@internationalized/date';
import { DateField, DateInput, DateSegment, Label } from 'react-aria-components';

interface DayFieldProps {
  readonly label: string;
  /** Year-month-day, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <DateField<CalendarDate>
      className="field"
      value={value === '' ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? '' : day.toString())}
    >
      <Label className="field-label">{label}</Label>
      <DateInput className="field-input day">
        {(segment) => <DateSegment segment={segment} className="day-part" />}
      </DateInput>
    </DateField>
  );
}

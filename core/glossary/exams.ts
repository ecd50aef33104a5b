import file from '../../data/exams.json';

/** A credential's exam, and the areas that its outline names. */
interface Exam {
  readonly id: string;
  readonly name: string;
  readonly areas: Readonly<Record<string, string>>;
}

export const exams: readonly Exam[] = file;

/** "cpb:insurance" as it is read: "CPB insurance types". Undefined for a tag of no exam. */
export function examTagName(tag: string): string | undefined {
  const [id, area = ''] = tag.split(':');
  const exam = exams.find((other) => other.id === id);
  const name = exam?.areas[area];
  return exam && name && `${exam.name} ${name}`;
}

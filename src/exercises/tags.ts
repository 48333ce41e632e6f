/** Every tag an author may write in a lesson; the manual is CONTRIBUTING.md. */
import Deadline from '../components/mdx/Deadline.astro';
import Differ from '../components/mdx/Differ.astro';
import Figure from '../components/mdx/Figure.astro';
import Law from '../components/mdx/Law.astro';
import Link from '../components/mdx/Link.astro';
import Num from '../components/mdx/Num.astro';
import Pitfall from '../components/mdx/Pitfall.astro';
import Practice from '../components/mdx/Practice.astro';
import Province from '../components/mdx/Province.astro';
import Steps from '../components/mdx/Steps.astro';
import Story from '../components/mdx/Story.astro';
import Table from '../components/mdx/Table.astro';
import Term from '../components/mdx/Term.astro';
import Then from '../components/mdx/Then.astro';
import Exercise from './InLesson.astro';
import Quiz from './Quiz.astro';

export const tags = { Deadline, Differ, Figure, Law, Num, Pitfall, Practice, Province, Steps, Story, Term, Then, Exercise, Quiz, table: Table, a: Link };

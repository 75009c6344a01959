import { Link } from 'react-router';

interface Properties {
  paper: string;
  letterId?: string | undefined;
}

/** The number of a paper, or its title; a letter of the system is opened by it. */
export function PaperName({ paper, letterId }: Properties) {
  return letterId ? (
    <Link className="number" to={`/letters/${letterId}`}>
      {paper}
    </Link>
  ) : (
    <>{paper}</>
  );
}

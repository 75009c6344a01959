import { Link } from 'react-router';

interface Properties {
  /** Missing for whoever does not see it. */
  id: string | undefined;
  number?: string | undefined;
  /** On which of its tabs it opens. */
  tab?: string;
}

/** The number of a matter; it leads there for whoever sees that. */
export function MatterNumber({ id, number, tab }: Properties) {
  return id ? (
    <Link to={tab ? `/matters/${id}?tab=${tab}` : `/matters/${id}`} className="number">
      {number}
    </Link>
  ) : (
    <span className="number">{number}</span>
  );
}

import { PrinterOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { DisclosureReport } from '@/api/types';
import { disclosureFile, disclosurePages, type Asked } from './api';
import { OpenedTable, SightIntervals } from './disclosure-tables';
import { ExportButton } from './export-button';
import { PeriodFields } from './period-fields';
import { Bones } from '@/ui/bones';
import { Choice } from '@/ui/choice';
import { plainDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useAddress } from '@/ui/use-address';
import { useAuditWords } from '@/words/audit';
import { useSpeech } from '@/words/words-context';
import './audit.css';

const ASKED = ['office', 'from', 'to'] as const;

/** What an office could see of a matter, and what it opened. */
export function DisclosureShown({ matterId }: { matterId: string }) {
  const words = useAuditWords();
  const [address, put] = useAddress();
  const asked: Asked = Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const pages = useInfiniteQuery(disclosurePages(matterId, asked));
  const report = pages.data?.pages[0];
  if (pages.isPending) return <Bones rows={12} />;
  if (!report) return <RefusalNote error={pages.error} onRetry={() => void pages.refetch()} />;
  return (
    <>
      <DisclosureHead report={report} asked={asked} />
      <p className="audit-intro">{words.disclosure.intro}</p>
      {pages.isError && <RefusalNote error={pages.error} onRetry={() => void pages.refetch()} />}
      <DisclosureControls report={report} onChoose={put} />
      <SightIntervals report={report} />
      <section className="panel" aria-label={words.disclosure.opened}>
        <h2>{words.disclosure.openedCount(report.total, report.totalCapped)}</h2>
        <OpenedTable items={pages.data?.pages.flatMap((page) => page.items) ?? []} />
        {pages.hasNextPage && (
          <Button
            className="disclosure-more"
            loading={pages.isFetchingNextPage}
            onClick={() => void pages.fetchNextPage()}
          >
            {words.disclosure.more}
          </Button>
        )}
      </section>
    </>
  );
}

function DisclosureHead({ report, asked }: { report: DisclosureReport; asked: Asked }) {
  const { language } = useSpeech();
  const words = useAuditWords();
  const officeName = useOfficeName();
  const says = words.disclosure;
  const office = officeName(report.office.id, report.office.name);
  return (
    <PageHead
      over={<span className="number">{report.number}</span>}
      title={`${says.title} · ${report.title}`}
      facts={
        <>
          <strong>{office}</strong>
          <span>{says.period(plainDay(report.from, language), plainDay(report.to, language))}</span>
          <Link to={`/matters/${report.matterId}`}>{says.toMatter}</Link>
        </>
      }
      actions={
        <>
          <Button icon={<PrinterOutlined />} onClick={() => window.print()}>
            {says.print}
          </Button>
          <ExportButton
            fetch={() => disclosureFile(report.matterId, asked)}
            name={says.file(report.number, office)}
          />
        </>
      }
    />
  );
}

interface ControlsProperties {
  report: DisclosureReport;
  onChoose: (name: keyof Asked, value: string | undefined) => void;
}

function DisclosureControls({ report, onChoose }: ControlsProperties) {
  const words = useAuditWords();
  const officeName = useOfficeName();
  const known = report.offices.some(({ id }) => id === report.office.id)
    ? report.offices
    : [report.office, ...report.offices];
  return (
    <div className="controls disclosure-controls">
      <Choice
        label={words.disclosure.office}
        value={report.office.id}
        options={known.map(({ id, name }) => ({ value: id, label: officeName(id, name) }))}
        onChoose={(office) => onChoose('office', office)}
      />
      <PeriodFields from={report.from} to={report.to} onChoose={onChoose} />
    </div>
  );
}

import { createRoot } from 'react-dom/client';
import { Console } from './app/console';
import { ownStyles } from './app/own-styles';
import { reportFaults } from './app/report-faults';
import { sweepDrafts } from './ui/drafts';
import { loadWords, storedLanguage } from './words';
import './app/console.css';

reportFaults();
sweepDrafts();
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce) ownStyles(nonce);
const language = storedLanguage();
const words = await loadWords(language);
const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');
createRoot(root).render(<Console language={language} words={words} />);
